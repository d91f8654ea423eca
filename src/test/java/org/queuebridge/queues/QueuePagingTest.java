package org.queuebridge.queues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.queue.Queue;

class QueuePagingTest {
    private static final Failure BROKEN = new Failure.Network(Reason.GENESYS_BROKEN, List.of("503"), Evidence.NONE);

    private final List<Queue> table = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    private void show(List<Queue> added, int loaded, int total) {
        table.addAll(added);
        progress.add(loaded + "/" + total);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "100, 1", "101, 2", "1234, 13"})
    void loadsEveryQueueOnce(int count, int pages) throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(count);

        QueuePagingResult result = new QueuePaging(cloud).load(this::show);

        assertThat(result).isEqualTo(new QueuePagingResult.Loaded(count));
        assertThat(table).containsExactlyInAnyOrderElementsOf(cloud.queues());
        assertThat(progress).hasSize(pages).last().isEqualTo(count + "/" + count);
        assertThat(cloud.pagesAsked()).hasSize(pages).startsWith(1);
    }

    @Test
    void requestsLargePagesFromALargeOrganization() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(5_000);

        QueuePagingResult result = new QueuePaging(cloud).load(this::show);

        assertThat(result).isEqualTo(new QueuePagingResult.Loaded(5_000));
        assertThat(table).containsExactlyInAnyOrderElementsOf(cloud.queues());
        assertThat(cloud.pagesAsked()).as("one of 100, ten of 500").hasSize(11);
    }

    @Test
    void fallsBackToNormalPagesIfLargeOnesAreRefused() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(5_000);
        cloud.largestPage(100);

        QueuePagingResult result = new QueuePaging(cloud).load(this::show);

        assertThat(result).isEqualTo(new QueuePagingResult.Loaded(5_000));
        assertThat(table).containsExactlyInAnyOrderElementsOf(cloud.queues());
    }

    @Test
    void deliversTheFirstPageBeforeRequestingOthers() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(450);
        List<Integer> rowsWhenAsked = new ArrayList<>();
        cloud.beforePage(number -> {
            if (number == 2) {
                rowsWhenAsked.add(table.size());
            }
        });

        new QueuePaging(cloud).load(this::show);

        assertThat(rowsWhenAsked)
                .singleElement()
                .satisfies(rows -> assertThat(rows).isGreaterThanOrEqualTo(100));
        assertThat(progress).first().isEqualTo("100/450");
    }

    @Test
    void requestsFourPagesAtATime() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(900);
        CyclicBarrier four = new CyclicBarrier(4);
        cloud.beforePage(number -> {
            if (number > 1) {
                meet(four);
            }
        });

        assertThat(new QueuePaging(cloud).load(this::show)).isEqualTo(new QueuePagingResult.Loaded(900));
    }

    @Test
    void keepsLoadedPagesAndContinuesFromThere() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(1000);
        QueuePaging load = new QueuePaging(cloud);
        cloud.beforePage(number -> failAt(number, 6));

        QueuePagingResult first = load.load(this::show);
        List<Integer> missing = pagesMissing(first);
        int came = table.size();
        cloud.beforePage(_ -> {});
        int askedBefore = cloud.pagesAsked().size();
        QueuePagingResult second = load.load(this::show);

        assertThat(first).isEqualTo(new QueuePagingResult.Partial(missing, BROKEN));
        assertThat(missing).contains(6).hasSize(10 - came / 100);
        assertThat(came).isGreaterThanOrEqualTo(100);
        assertThat(second).isEqualTo(new QueuePagingResult.Loaded(1000));
        assertThat(table).containsExactlyInAnyOrderElementsOf(cloud.queues());
        assertThat(cloud.pagesAsked().stream().skip(askedBefore)).containsExactlyInAnyOrderElementsOf(missing);
    }

    @Test
    void aFailedFirstPageCanBeRequestedAgain() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(150);
        QueuePaging load = new QueuePaging(cloud);
        cloud.beforePage(number -> failAt(number, 1));

        assertThat(load.load(this::show)).isEqualTo(new QueuePagingResult.Partial(List.of(1), BROKEN));

        cloud.beforePage(_ -> {});
        assertThat(load.load(this::show)).isEqualTo(new QueuePagingResult.Loaded(150));
    }

    @Test
    void queuesThatMoveToTheNextPageAppearOnce() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(200);
        onFirstAskFor(2, cloud, () -> cloud.queues().addFirst(InMemoryGenesysCloud.queue("new", "A new one")));

        QueuePagingResult result = new QueuePaging(cloud).load(this::show);

        assertThat(result).isEqualTo(new QueuePagingResult.Loaded(201));
        assertThat(table).containsExactlyInAnyOrderElementsOf(cloud.queues());
    }

    @Test
    void loadsPagesThatAreAddedDuringLoading() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(200);
        onFirstAskFor(
                2,
                cloud,
                () -> IntStream.range(0, 150)
                        .forEach(i -> cloud.queues().add(InMemoryGenesysCloud.queue("late" + i, "Z " + i))));

        assertThat(new QueuePaging(cloud).load(this::show)).isEqualTo(new QueuePagingResult.Loaded(350));
        assertThat(table).hasSize(350);
    }

    @Test
    void findsQueuesThatMoveToAPageAlreadyRead() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(300);
        Queue moves = cloud.queues().get(100);
        onFirstAskFor(2, cloud, () -> {
            cloud.queues().removeFirst();
            cloud.queues().add(InMemoryGenesysCloud.queue("last", "Z"));
            cloud.queues().add(InMemoryGenesysCloud.queue("very last", "Z"));
        });

        new QueuePaging(cloud).load(this::show);

        assertThat(table).contains(moves).containsAll(cloud.queues()).doesNotHaveDuplicates();
    }

    @Test
    void endsWhenPagesDisappearDuringLoading() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(900);
        onFirstAskFor(
                2, cloud, () -> cloud.queues().removeIf(queue -> queue.id().length() > 3));

        QueuePagingResult result = new QueuePaging(cloud).load(this::show);

        assertThat(result).isInstanceOf(QueuePagingResult.Loaded.class);
        assertThat(table).containsAll(cloud.queues()).doesNotHaveDuplicates();
    }

    @Test
    void cancelingEndsAllRequestsAndKeepsLoadedPages() throws InterruptedException {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(1000);
        CountDownLatch asked = new CountDownLatch(4);
        Set<Thread> blocked = ConcurrentHashMap.newKeySet();
        cloud.beforePage(number -> {
            if (number > 1) {
                blocked.add(Thread.currentThread());
                asked.countDown();
                blockUntilInterrupted();
            }
        });
        QueuePaging load = new QueuePaging(cloud);
        AtomicReference<Throwable> end = new AtomicReference<>();
        Thread loading = Thread.ofVirtual().start(() -> {
            try {
                load.load(this::show);
            } catch (InterruptedException | FailureException e) {
                end.set(e);
            }
        });
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        loading.interrupt();

        assertThat(loading.join(java.time.Duration.ofSeconds(10))).isTrue();
        assertThat(end.get()).isInstanceOf(InterruptedException.class);
        assertThat(blocked).hasSize(4).noneMatch(Thread::isAlive);
        assertThat(table).hasSize(100);
        cloud.beforePage(_ -> {});
        assertThat(load.load(this::show)).isEqualTo(new QueuePagingResult.Loaded(1000));
        assertThat(table).hasSize(1000);
    }

    @Test
    void aCancellationIsNotReportedAsPartial() {
        InMemoryGenesysCloud cloud = InMemoryGenesysCloud.with(200);
        cloud.beforePage(_ -> {
            throw new FailureException(new Failure.Canceled());
        });

        assertThatThrownBy(() -> new QueuePaging(cloud).load(this::show)).isInstanceOf(FailureException.class);
    }

    private static List<Integer> pagesMissing(QueuePagingResult result) {
        return result instanceof QueuePagingResult.Partial partial ? partial.pagesMissing() : List.of();
    }

    private static void failAt(int number, int failing) {
        if (number == failing) {
            throw new FailureException(BROKEN);
        }
    }

    private static void onFirstAskFor(int page, InMemoryGenesysCloud cloud, Runnable change) {
        AtomicBoolean done = new AtomicBoolean();
        cloud.beforePage(number -> {
            if (number == page && done.compareAndSet(false, true)) {
                change.run();
            }
        });
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("fewer requests ran at once than expected", e);
        }
    }

    /** Turns an interrupt into a cancellation, as adapters do. */
    private static void blockUntilInterrupted() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Canceled(), e);
        }
    }
}
