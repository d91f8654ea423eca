package org.queuebridge.queues;

import java.util.List;
import org.queuebridge.domain.queue.Queue;

/**
 * Receives each page of queues as soon as it is loaded. Called by one thread at a time, but not always by the same one.
 */
@FunctionalInterface
public interface QueuePageListener {
    /**
     * Receives a page; pages after the first arrive in any order.
     *
     * @param added the queues of this page that were not loaded before; may be empty
     * @param loaded how many queues are loaded so far
     * @param total how many there are in all, as Genesys Cloud last reported
     */
    void page(List<Queue> added, int loaded, int total);
}
