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
 * Loads all queues of an organization page by page: first one page, which tells how many there are, then several at a
 * time. Remembers which pages were loaded, so that calling {@link #load} again continues after a failure or
 * cancellation. To reload everything, use a new object.
 */
public final class QueuePaging {
    /** How many queues are requested per page, at first. Genesys Cloud always accepts 100. */
    private static final int PAGE_SIZE = 100;

    /**
     * The page size for large organizations, which keeps them within 300 requests a minute. The official Terraform
     * provider uses it too.
     */
    private static final int LARGE_PAGE_SIZE = 500;

    /** With more pages than this, large pages are requested. */
    private static final int PAGES_BEFORE_LARGE_SIZE = 20;

    private static final int PAGES_AT_ONCE = 4;

    private final GenesysCloud cloud;
    private final Set<String> ids = new HashSet<>();
    private final NavigableSet<Integer> missing = new TreeSet<>(Set.of(1));
    private int size = PAGE_SIZE;
    private int pages;
    private int total;
    private boolean begun;
    private boolean totalChanged;

    public QueuePaging(GenesysCloud cloud) {
        this.cloud = cloud;
    }

    /**
     * Loads every page that is missing. Must not be called while it is running.
     *
     * @throws InterruptedException if it is canceled, or {@link FailureException} with
     *     {@link org.queuebridge.domain.Failure.Canceled}; pages that were loaded are kept
     */
    public QueuePagingResult load(QueuePageListener listener) throws InterruptedException {
        try {
            if (!begun()) {
                read(1, listener);
                enlargePages();
            }
            readAll(listener);
            if (mayHaveMissedSome()) {
                readMissing(listener);
            }
            return new QueuePagingResult.Loaded(loaded());
        } catch (FailureException e) {
            return new QueuePagingResult.Partial(missing(), e.unlessCanceled());
        }
    }

    /** Reads the remaining pages; falls back to the normal page size if large pages are refused. */
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
        if (pages > PAGES_BEFORE_LARGE_SIZE) {
            resize(LARGE_PAGE_SIZE);
        }
    }

    private synchronized boolean shrinkPages() {
        boolean large = size == LARGE_PAGE_SIZE;
        if (large) {
            resize(PAGE_SIZE);
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
        add(number, cloud.queues(number, size()), listener);
    }

    /** Adds a page, without queues that are already loaded: pages overlap when queues are created during loading. */
    private synchronized void add(int number, QueuePage page, QueuePageListener listener) {
        updateTotals(page);
        missing.remove(number);
        List<Queue> added =
                page.queues().stream().filter(queue -> ids.add(queue.id())).toList();
        listener.page(added, ids.size(), total);
    }

    private void updateTotals(QueuePage page) {
        totalChanged |= begun && page.total() != total;
        begun = true;
        missing.addAll(numbers(pages + 1, page.pages()));
        missing.tailSet(page.pages(), false).clear();
        pages = page.pages();
        total = page.total();
    }

    /**
     * When queues are deleted during loading, others move to pages that were read before. So if the total changed, all
     * pages are read a second time; queues that move during that are left to the next load.
     */
    private synchronized boolean mayHaveMissedSome() {
        boolean again = totalChanged;
        totalChanged = false;
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
