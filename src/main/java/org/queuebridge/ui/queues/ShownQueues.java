package org.queuebridge.ui.queues;

import java.util.List;
import java.util.Set;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueIndex;

/**
 * Which queues are shown, and in which order.
 *
 * @param search the search words
 * @param selectedOnly whether only selected ones are shown
 * @param covered the filter by coverage
 * @param divisions the ids of the divisions whose queues are shown; empty for all
 */
record ShownQueues(
        String search,
        boolean selectedOnly,
        SelectedQueues selection,
        CoverageFilter covered,
        Set<String> divisions,
        CoverageState coverage,
        QueueOrder order) {
    List<Queue> of(QueueIndex index) {
        List<Queue> found = index.search(search);
        boolean filtered = selectedOnly || covered != CoverageFilter.ALL || !divisions.isEmpty();
        List<Queue> wanted = filtered ? found.stream().filter(this::wanted).toList() : found;
        return order.sort(wanted, coverage);
    }

    private boolean wanted(Queue queue) {
        return (!selectedOnly || selection.has(queue.id()))
                && (divisions.isEmpty() || divisions.contains(queue.division().id()))
                && covered.lets(queue, coverage);
    }
}
