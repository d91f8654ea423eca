package org.queuebridge.queues;

import java.util.List;
import org.queuebridge.domain.queue.Queue;

/**
 * A page of queues.
 *
 * @param queues at most as many as were asked for
 * @param number from 1
 * @param pages how many pages there are at this size; 0 where there is no queue
 * @param total how many queues there are
 */
public record QueuePage(List<Queue> queues, int number, int pages, int total) {
    public QueuePage {
        queues = List.copyOf(queues);
    }
}
