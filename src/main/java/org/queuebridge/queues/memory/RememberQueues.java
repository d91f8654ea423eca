package org.queuebridge.queues.memory;

import java.time.InstantSource;
import java.util.Collection;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.queues.KnownQueues;

/** Compares the queues that were loaded with those that were loaded before, and remembers them. */
public record RememberQueues(QueueMemoryKeeper keeper, InstantSource clock) {
    /**
     * All queues of an organization, with what became of them since they were loaded before. Blocks.
     *
     * @param organization the organization's id
     * @param loaded every queue that is listed now
     */
    public KnownQueues all(String organization, Collection<Queue> loaded) {
        QueueMemory memory = keeper.update(organization, before -> before.after(loaded, clock.instant()));
        return KnownQueues.of(loaded, true).with(memory.changes(loaded));
    }
}
