package org.queuebridge.queues;

import java.util.List;
import org.queuebridge.domain.queue.Queue;

/**
 * One page of the list of queues.
 *
 * @param queues at most as many as were requested
 * @param number from 1
 * @param pages how many pages of this size there are; 0 if there are no queues
 * @param total how many queues there are in all
 */
public record QueuePage(List<Queue> queues, int number, int pages, int total) {
    public QueuePage {
        queues = List.copyOf(queues);
    }
}
