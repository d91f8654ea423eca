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
 * Grows an index by pages, from any thread, and shows the newest, once a frame at the most. Where there is one from
 * before, that is shown until this one is whole.
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
     * Begins with none.
     *
     * @param before what is shown meanwhile; may be empty
     * @param window the window's thread
     * @param show told there what to show
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

    /** All are there. Pages come in any order; now the queues stand by name. */
    synchronized void complete() {
        IdentityHashMap<Queue, String> names = new IdentityHashMap<>();
        index.queues().forEach(queue -> names.put(queue, Folding.fold(queue.name())));
        List<Queue> sorted = new ArrayList<>(index.queues());
        sorted.sort(Comparator.<Queue, String>comparing(names::get).thenComparing(Queue::name));
        index = QueueIndex.of(sorted);
        whole = true;
        showSoon();
    }

    /** No more come for now: those that came again are shown in place of what they were. */
    synchronized void stop() {
        showSoon();
    }

    synchronized int size() {
        return index.size();
    }

    /** How many there are to be; 0 while it is not known. */
    synchronized int total() {
        return total;
    }

    /** Whether something was there before. */
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
