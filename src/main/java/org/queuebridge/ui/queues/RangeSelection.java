package org.queuebridge.ui.queues;

import java.util.List;
import org.queuebridge.domain.queue.Queue;

/**
 * Selects ranges of shown queues, as Shift does: from the row where it began to the row that was led to. Rows that the
 * range leaves again are as they were before.
 */
public final class RangeSelection {
    private final QueueListModel model;
    private List<Queue> rows = List.of();
    private int begin;
    private int end = -1;
    private SelectedQueues before = SelectedQueues.NONE;
    private SelectedQueues after = SelectedQueues.NONE;

    public RangeSelection(QueueListModel model) {
        this.model = model;
    }

    /**
     * Extends the range, or begins one.
     *
     * @param from the row where the keys were
     * @param to the row to which they were led
     */
    public void extend(int from, int to) {
        List<Queue> shown = model.shownProperty().get();
        SelectedQueues now = model.selectionProperty().get();
        if (from < 0 || from >= shown.size() || to < 0 || to >= shown.size()) {
            return;
        }
        if (from != end || !shown.equals(rows) || !now.equals(after)) {
            begin = from;
            before = now;
            rows = shown;
        }
        end = to;
        List<String> range = shown.subList(Math.min(begin, to), Math.max(begin, to) + 1).stream()
                .map(Queue::id)
                .toList();
        after = before.with(range);
        model.select(after);
    }
}
