package org.queuebridge.task;

/**
 * Work that runs on a thread of its own; canceling interrupts that thread.
 *
 * @param <T> the result
 */
@FunctionalInterface
public interface Work<T> {
    /**
     * Does the work.
     *
     * @param progress receives the progress, from any thread
     * @throws org.queuebridge.domain.FailureException if the work failed
     * @throws InterruptedException if it was canceled
     */
    T run(Progress progress) throws InterruptedException;
}
