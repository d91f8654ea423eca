package org.queuebridge.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

class TaskRunnerTest {
    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private final TaskRunner tasks = new TaskRunner(window, _ -> {});

    @AfterEach
    void close() {
        tasks.close();
        window.close();
    }

    @Test
    void reportsAResultOnceOnTheWindowsThread() throws InterruptedException {
        tasks.start("x", _ -> 42, value -> told.add(value + " on window: " + onWindow()), told::add);

        assertThat(next()).isEqualTo("42 on window: true");
        assertThat(tasks.running()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void aFailureKeepsItsReason() throws InterruptedException {
        Failure failure = new Failure.Throttled(Reason.AWS_THROTTLED, List.of(), Evidence.NONE);
        tasks.start(
                "x",
                _ -> {
                    throw new FailureException(failure);
                },
                told::add,
                told::add);

        assertThat(next()).isEqualTo(failure);
    }

    @Test
    void anUnexpectedExceptionIsAFailure() throws InterruptedException {
        tasks.start(
                "x",
                _ -> {
                    throw new IllegalStateException("the roof is off\nand more");
                },
                told::add,
                told::add);

        assertThat(next())
                .isInstanceOfSatisfying(
                        Failure.Unexpected.class,
                        failure -> assertThat(failure.args()).containsExactly("the roof is off"));
    }

    @Test
    void quietWorkIsNotReportedAndStopsOnClosing() throws InterruptedException {
        BlockingQueue<List<Job>> heard = new LinkedBlockingQueue<>();
        try (TaskRunner watched = new TaskRunner(window, heard::add)) {
            watched.startQuietly(
                    "x",
                    _ -> {
                        new CountDownLatch(1).await();
                        return 1;
                    },
                    told::add,
                    told::add);
            assertThat(watched.running()).isEmpty();
        }

        assertThat(next()).isInstanceOf(Failure.Canceled.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void reportsProgressAndSteps() throws InterruptedException {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (TaskRunner watched = new TaskRunner(
                window,
                jobs -> jobs.forEach(
                        job -> heard.add(job.step().orElse("-") + " " + job.done() + "/" + job.total())))) {
            watched.start(
                    "x",
                    progress -> {
                        progress.begins("READ", 0, 4);
                        progress.begins("PUT_RULE", 1, 4);
                        progress.at(3, 4);
                        return "done";
                    },
                    told::add,
                    told::add);
            assertThat(next()).isEqualTo("done");
        }
        assertThat(heard).containsExactly("- 0/0", "READ 0/4", "PUT_RULE 1/4", "- 3/4");
    }

    @Test
    void canceledWorkInStepsStopsAfterTheCurrentStep() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stepEnds = new CountDownLatch(1);
        Job job = tasks.startSteps(
                "x",
                (_, stop) -> {
                    begun.countDown();
                    stepEnds.await();
                    return "stopped: " + stop.asked();
                },
                told::add,
                told::add);
        begun.await();

        job.cancel();
        assertThat(job.stopping()).isTrue();
        stepEnds.countDown();

        assertThat(next()).isEqualTo("stopped: true");
    }

    @Test
    void workInStepsThatIsCanceledAgainIsInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Job job = tasks.startSteps(
                "x",
                (_, _) -> {
                    begun.countDown();
                    new CountDownLatch(1).await();
                    return "never";
                },
                told::add,
                told::add);
        begun.await();

        job.cancel();
        job.cancel();

        assertThat(next()).isEqualTo(new Failure.Canceled());
    }

    @Test
    void cancelingInterruptsBlockedWork() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Job job = tasks.start(
                "x",
                _ -> {
                    begun.countDown();
                    new CountDownLatch(1).await();
                    return "never";
                },
                told::add,
                told::add);
        begun.await();
        job.cancel();

        assertThat(next()).isEqualTo(new Failure.Canceled());
    }

    @Test
    void aResultAfterCancelingIsNotReported() throws InterruptedException {
        CountDownLatch canceled = new CountDownLatch(1);
        Job job = tasks.start("x", _ -> awaitQuietly(canceled), told::add, told::add);
        job.cancel();
        canceled.countDown();

        assertThat(next()).isEqualTo(new Failure.Canceled());
        assertThat(told).isEmpty();
    }

    @Test
    void closingStopsAllWork() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            tasks.start("x", _ -> awaitInterrupt(), told::add, told::add);
        }
        tasks.close();

        assertThat(List.of(next(), next(), next())).containsOnly(new Failure.Canceled());
    }

    @Test
    void onlyTheNewestComputationIsApplied() throws InterruptedException {
        BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
        Executor sameThread = Runnable::run;
        LatestOnly<String> latest = new LatestOnly<>(
                waiting::add,
                sameThread,
                told::add,
                why -> told.add(why.reason().name()));
        latest.compute(() -> "first");
        latest.compute(() -> "second");
        waiting.take().run();
        waiting.take().run();

        assertThat(told).containsExactly("second");
    }

    /** Otherwise an old result would be taken for the current one. */
    @Test
    void aFailedComputationIsReportedLikeAResult() throws InterruptedException {
        BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
        Executor sameThread = Runnable::run;
        LatestOnly<String> latest = new LatestOnly<>(
                waiting::add,
                sameThread,
                told::add,
                why -> told.add(why.reason().name()));
        latest.compute(() -> {
            throw new IllegalStateException("first");
        });
        waiting.take().run();
        latest.compute(() -> {
            throw new OutOfMemoryError("second");
        });
        waiting.take().run();
        latest.compute(() -> {
            throw new IllegalStateException("superseded while it ran: not told");
        });
        latest.compute(() -> "last");
        waiting.take().run();
        waiting.take().run();
        new LatestOnly<String>(
                        _ -> {
                            throw new RejectedExecutionException("no thread");
                        },
                        sameThread,
                        told::add,
                        why -> told.add(why.args().getFirst()))
                .compute(() -> "never");

        assertThat(told).containsExactly("UNEXPECTED", "OUT_OF_MEMORY", "last", "no thread");
    }

    private boolean onWindow() {
        return Thread.currentThread().getName().startsWith("pool");
    }

    private Object next() throws InterruptedException {
        Object value = told.poll(10, TimeUnit.SECONDS);
        return value == null ? "nothing came" : value;
    }

    private static String awaitInterrupt() throws InterruptedException {
        new CountDownLatch(1).await();
        return "never";
    }

    private static String awaitQuietly(CountDownLatch latch) throws InterruptedException {
        while (true) {
            try {
                latch.await();
                return "late";
            } catch (InterruptedException _) {
                // stubborn on purpose
            }
        }
    }
}
