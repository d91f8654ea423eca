package org.queuebridge.queues;

import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.task.Parallel;

/**
 * One load of all queues of an organisation: the first page alone, because it says how many there are, then several at
 * a time. Remembers which pages came, so that it goes on where it was cancelled or failed. To load anew, make another.
 */
public final class LoadQueues {
    /** Always safe (facts, Genesys Cloud: queues). */
    private static final int SAFE_SIZE = 100;

    /** What the official Terraform provider asks for: keeps a large organisation within its 300 requests a minute. */
    private static final int LARGE_SIZE = 500;

    /** From so many safe pages on, large ones are asked for. */
    private static final int MANY_PAGES = 20;

    private static final int PAGES_AT_ONCE = 4;

    private final GenesysCloud cloud;
    private final Set<String> ids = new HashSet<>();
    private final NavigableSet<Integer> missing = new TreeSet<>(Set.of(1));
    private int size = SAFE_SIZE;
    private int pages;
    private int total;
    private boolean begun;
    private boolean moved;

    public LoadQueues(GenesysCloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Loads every page that is missing. Not to be called while it runs.
     *
     * @throws InterruptedException where it is cancelled, or {@link FailureException} with
     *     {@link org.queuebridge.domain.Failure.Cancelled}; what came stays
     */
    public LoadQueuesResult load(QueuePageListener listener) throws InterruptedException {
        try {
            if (!begun()) {
                read(1, listener);
                enlargePages();
            }
            readAll(listener);
            if (mayHaveMissedSome()) {
                readMissing(listener);
            }
            return new LoadQueuesResult.Loaded(loaded());
        } catch (FailureException e) {
            return new LoadQueuesResult.Partial(missing(), e.unlessCancelled());
        }
    }

    /** Where large pages are refused, safe ones do. */
    private void readAll(QueuePageListener listener) throws InterruptedException {
        try {
            readMissing(listener);
        } catch (FailureException e) {
            if (!(e.failure() instanceof Failure.Invalid) || !shrinkPages()) {
                throw e;
            }
            readMissing(listener);
        }
    }

    private synchronized void enlargePages() {
        if (pages > MANY_PAGES) {
            resize(LARGE_SIZE);
        }
    }

    private synchronized boolean shrinkPages() {
        boolean large = size == LARGE_SIZE;
        if (large) {
            resize(SAFE_SIZE);
        }
        return large;
    }

    private void resize(int newSize) {
        size = newSize;
        pages = Math.ceilDiv(total, newSize);
        missing.clear();
        missing.addAll(numbers(1, pages));
    }

    private synchronized int size() {
        return size;
    }

    private void readMissing(QueuePageListener listener) throws InterruptedException {
        for (List<Integer> next = missing(); !next.isEmpty(); next = missing()) {
            Parallel.each(next, PAGES_AT_ONCE, number -> read(number, listener));
        }
    }

    private void read(int number, QueuePageListener listener) {
        take(number, cloud.queues(number, size()), listener);
    }

    /** Pages overlap where queues are made meanwhile: what is there already is left out. */
    private synchronized void take(int number, QueuePage page, QueuePageListener listener) {
        follow(page);
        missing.remove(number);
        List<Queue> added =
                page.queues().stream().filter(queue -> ids.add(queue.id())).toList();
        listener.page(added, ids.size(), total);
    }

    private void follow(QueuePage page) {
        moved |= begun && page.total() != total;
        begun = true;
        missing.addAll(numbers(pages + 1, page.pages()));
        missing.tailSet(page.pages(), false).clear();
        pages = page.pages();
        total = page.total();
    }

    /**
     * Where queues were deleted meanwhile, others moved to pages that were read before. Once the total has changed all
     * pages are read a second time; what moves during that is left to the next load.
     */
    private synchronized boolean mayHaveMissedSome() {
        boolean again = moved;
        moved = false;
        if (again) {
            missing.addAll(numbers(1, pages));
        }
        return again;
    }

    private synchronized boolean begun() {
        return begun;
    }

    private synchronized int loaded() {
        return ids.size();
    }

    private synchronized List<Integer> missing() {
        return List.copyOf(missing);
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
