package org.queuebridge.queues;

import java.util.List;
import org.queuebridge.domain.queue.Queue;

/** Told of each page as soon as it is there. Called by one thread at a time, but not always by the same. */
@FunctionalInterface
public interface QueuePageListener {
    /**
     * A page came; after the first they come in any order.
     *
     * @param added its queues that were not there yet; may be empty
     * @param loaded how many queues are there now
     * @param total how many there will be, as Genesys Cloud last said
     */
    void page(List<Queue> added, int loaded, int total);
}
