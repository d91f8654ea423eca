package org.queuebridge.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Failure;

/** Holds work until a test runs it, so that the state in between can be asserted. */
public final class HeldTasks implements Tasks {
    private final Deque<Runnable> held = new ArrayDeque<>();
    private @Nullable Job newest;

    @Override
    public <T> Job start(String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        RunningJob<T> job = new RunningJob<>(label, () -> {}, _ -> {}, false);
        newest = job;
        held.add(() -> job.deliver(Outcome.of(label, work, (_, _) -> {}), onSuccess, onFailure));
        return job;
    }

    @Override
    public <T> Job startQuietly(
            String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        return start(label, work, onSuccess, onFailure);
    }

    @Override
    public <T> Job startSteps(
            String label, StepWork<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        RunningJob<T> job = new RunningJob<>(label, () -> {}, _ -> {}, true);
        newest = job;
        held.add(() -> job.deliver(
                Outcome.of(label, progress -> work.run(progress, job::stopping), (_, _) -> {}), onSuccess, onFailure));
        return job;
    }

    /** Cancels the work that was started last. */
    public void cancelNewest() {
        Objects.requireNonNull(newest).cancel();
    }

    /** Runs the work that was started last. */
    public void runLast() {
        held.removeLast().run();
    }

    /** Runs held work in order until a condition holds. */
    public void runUntil(BooleanSupplier holds) {
        while (!holds.getAsBoolean()) {
            runNext();
        }
    }

    /** How much work was started and has not been run. */
    public int waiting() {
        return held.size();
    }

    /** Runs the work that was started first. */
    public void runNext() {
        held.remove().run();
    }
}
