package org.queuebridge.queues.memory;

import java.util.function.UnaryOperator;

/**
 * Port: keeps the memory of queues from one start to the next, apart for each organization. It only helps to explain,
 * so where it cannot be read or saved, work goes on without it.
 */
@FunctionalInterface
public interface QueueMemoryKeeper {
    /**
     * Changes the memory of an organization and keeps it. Blocks.
     *
     * @param organization the organization's id
     * @param change from what is remembered to what is to be
     * @return the changed memory
     */
    QueueMemory update(String organization, UnaryOperator<QueueMemory> change);

    /** Remembers nothing, for a program without a user. */
    static QueueMemoryKeeper forgetful() {
        return (_, change) -> change.apply(QueueMemory.EMPTY);
    }
}
