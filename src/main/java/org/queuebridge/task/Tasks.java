package org.queuebridge.task;

import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/**
 * Starts work in the background. Exactly one of the two handlers is called, once, on the thread of the window; nothing
 * is lost: what the work throws becomes a {@link Failure}.
 */
public interface Tasks {
    /**
     * Starts.
     *
     * @param label names the work for the status bar: {@code job.<label>} in {@code messages.properties}
     * @param work what to do
     * @param onSuccess told what came out
     * @param onFailure told why nothing did
     */
    <T> Job start(String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure);

    /** The same for work that follows what is typed: nobody asked for it, so the status bar says nothing of it. */
    <T> Job startQuietly(String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure);

    /**
     * Starts work that goes step by step. Cancelling lets the step that is under way end, and what came out until then
     * is a success; cancelling once more breaks it off.
     */
    <T> Job startSteps(String label, StepWork<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure);
}
