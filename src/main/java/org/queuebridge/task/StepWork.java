package org.queuebridge.task;

/**
 * Work in steps, which should be stopped between steps instead of interrupted.
 *
 * @param <T> the result, even if it was asked to stop
 */
@FunctionalInterface
public interface StepWork<T> {
    /**
     * Does the work.
     *
     * @param progress receives the progress, from any thread
     * @param stop tells whether to begin no further step
     * @throws org.queuebridge.domain.FailureException if the work failed
     * @throws InterruptedException if it was interrupted
     */
    T run(Progress progress, StopRequest stop) throws InterruptedException;
}
