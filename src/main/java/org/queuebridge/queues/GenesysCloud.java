package org.queuebridge.queues;

import java.util.Optional;
import org.queuebridge.domain.queue.Queue;

/**
 * Port: the calls to Genesys Cloud of one signed-in client. Every call blocks, and ends soon after its thread is
 * interrupted.
 */
public interface GenesysCloud extends AutoCloseable {
    /**
     * One page of all queues that the client may see, sorted by name ({@code GET /api/v2/routing/queues}).
     *
     * @param number from 1
     * @param size 1–500
     * @throws org.queuebridge.domain.FailureException once the retries are used up
     */
    QueuePage queues(int number, int size);

    /**
     * A queue by its id; empty where it is gone ({@code GET /api/v2/routing/queues/{id}}).
     *
     * @throws org.queuebridge.domain.FailureException once the retries are used up
     */
    Optional<Queue> queue(String id);

    /** Forgets the client's secret and token: calls end as cancelled from now on. Does not wait for any. */
    @Override
    default void close() {}
}
