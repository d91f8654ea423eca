package org.queuebridge.ui.queues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.domain.text.Folding;

/**
 * Builds an index from pages, on any thread, and shows it at most once a frame. An older index is shown until the new
 * one is complete.
 */
final class GrowingIndex {
    private final QueueIndex before;
    private final Executor window;
    private final Consumer<QueueIndex> show;
    private QueueIndex index = QueueIndex.EMPTY;
    private int total;
    private boolean whole;
    private boolean asked;

    /**
     * Starts empty.
     *
     * @param before what is shown meanwhile; may be empty
     * @param window the window's thread
     * @param show shows the index there
     */
    GrowingIndex(QueueIndex before, Executor window, Consumer<QueueIndex> show) {
        this.before = before;
        this.window = window;
        this.show = show;
    }

    synchronized void add(List<Queue> added, int newTotal) {
        index = index.plus(added);
        total = newTotal;
        if (!again()) {
            showSoon();
        }
    }

    /** All pages have arrived, in any order; sorts the queues by name. */
    synchronized void complete() {
        IdentityHashMap<Queue, String> names = new IdentityHashMap<>();
        index.queues().forEach(queue -> names.put(queue, Folding.fold(queue.name())));
        List<Queue> sorted = new ArrayList<>(index.queues());
        sorted.sort(Comparator.<Queue, String>comparing(names::get).thenComparing(Queue::name));
        index = QueueIndex.of(sorted);
        whole = true;
        showSoon();
    }

    /** Loading ended early: queues that were loaded again replace their old versions. */
    synchronized void stop() {
        showSoon();
    }

    synchronized int size() {
        return index.size();
    }

    /** The expected number of queues; 0 while it is not known. */
    synchronized int total() {
        return total;
    }

    /** Whether there was an index before. */
    boolean again() {
        return before.size() > 0;
    }

    private void showSoon() {
        if (!asked) {
            asked = true;
            window.execute(() -> show.accept(newest()));
        }
    }

    private synchronized QueueIndex newest() {
        asked = false;
        return whole || !again() ? index : before.plus(index.queues());
    }
}
