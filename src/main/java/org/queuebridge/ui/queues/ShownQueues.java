package org.queuebridge.ui.queues;

import java.util.List;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;

/**
 * Which queues are shown, and in which order.
 *
 * @param search the search words
 * @param selectedOnly whether only selected ones are shown
 * @param covered the filter by coverage
 */
record ShownQueues(
        String search,
        boolean selectedOnly,
        SelectedQueues selection,
        CoverageFilter covered,
        CoverageState coverage,
        QueueOrder order) {
    List<Queue> of(QueueIndex index) {
        List<Queue> found = index.search(search);
        List<Queue> wanted = selectedOnly || covered != CoverageFilter.ALL
                ? found.stream().filter(this::wanted).toList()
                : found;
        return order.sort(wanted, selection, coverage);
    }

    private boolean wanted(Queue queue) {
        return (!selectedOnly || selection.has(queue.id())) && covered.lets(queue, coverage);
    }
}
