package org.queuebridge.task;

/**
 * Something that is done in steps, each of which is better ended than broken off.
 *
 * @param <T> what comes out of it, also where it was asked to stop
 */
@FunctionalInterface
public interface StepWork<T> {
    /**
     * Does it.
     *
     * @param progress to be told how far it is, from any thread
     * @param stop says when to begin no further step
     * @throws org.queuebridge.domain.FailureException where it did not do what was asked
     * @throws InterruptedException where it was broken off
     */
    T run(Progress progress, StopRequest stop) throws InterruptedException;
}
