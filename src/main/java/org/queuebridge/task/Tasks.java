package org.queuebridge.task;

import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/**
 * Starts work in the background. Exactly one of the two handlers is called, once, on the window's thread; whatever the
 * work throws becomes a {@link Failure}.
 */
public interface Tasks {
    /**
     * Starts work.
     *
     * @param label the label of the job, for the message in the status bar: {@code job.<label>} in
     *     {@code messages/jobs.properties}
     * @param work what to do
     * @param onSuccess receives the result
     * @param onFailure receives the failure
     */
    <T> Job start(String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure);

    /** Starts work that follows from typing, which nobody requested and the status bar does not show. */
    <T> Job startQuietly(String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure);

    /**
     * Starts work in steps. Canceling lets the current step end and reports the result so far as a success; canceling
     * again interrupts it.
     */
    <T> Job startSteps(String label, StepWork<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure);
}
