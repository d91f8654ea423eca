package org.queuebridge.task;

/**
 * Something that takes time. Runs on a thread of its own; cancelling interrupts that thread.
 *
 * @param <T> what comes out of it
 */
@FunctionalInterface
public interface Work<T> {
    /**
     * Does it.
     *
     * @param progress to be told how far it is, from any thread
     * @throws org.queuebridge.domain.FailureException where it did not do what was asked
     * @throws InterruptedException where it was cancelled
     */
    T run(Progress progress) throws InterruptedException;
}
