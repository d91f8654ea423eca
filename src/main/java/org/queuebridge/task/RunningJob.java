package org.queuebridge.task;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Failure;

/** A job running on a virtual thread. After it is canceled, it reports only the cancellation, however the work ends. */
final class RunningJob<T> implements Job {
    private final String label;
    private final Runnable onProgress;
    private final Consumer<RunningJob<?>> onEnd;
    private final boolean inSteps;
    private volatile @Nullable String step;
    private volatile int done;
    private volatile int total;
    private volatile boolean stopping;
    private volatile boolean canceled;
    private volatile @Nullable Thread thread;

    /**
     * Makes a job that is not started yet.
     *
     * @param inSteps whether the first cancellation waits for the current step
     */
    RunningJob(String label, Runnable onProgress, Consumer<RunningJob<?>> onEnd, boolean inSteps) {
        this.label = label;
        this.onProgress = onProgress;
        this.onEnd = onEnd;
        this.inSteps = inSteps;
    }

    void start(Work<T> work, Consumer<Outcome<T>> onOutcome) {
        thread = Thread.ofVirtual()
                .name("job " + label)
                .start(() -> onOutcome.accept(Outcome.of(label, work, new Reporter())));
        if (canceled) {
            interrupt();
        }
    }

    /** Passes the outcome to its handler, on the window's thread, so that no success follows a cancellation. */
    void deliver(Outcome<T> outcome, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        onEnd.accept(this);
        switch (outcome) {
            case Outcome.Done<T> _ when canceled -> onFailure.accept(new Failure.Canceled());
            case Outcome.Failed<T> _ when canceled -> onFailure.accept(new Failure.Canceled());
            case Outcome.Done<T>(T value) -> onSuccess.accept(value);
            case Outcome.Failed<T>(Failure failure) -> onFailure.accept(failure);
        }
    }

    private void at(@Nullable String newStep, int newDone, int newTotal) {
        step = newStep;
        done = newDone;
        total = newTotal;
        onProgress.run();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Optional<String> step() {
        return Optional.ofNullable(step);
    }

    @Override
    public int done() {
        return done;
    }

    @Override
    public int total() {
        return total;
    }

    @Override
    public boolean stopping() {
        return stopping;
    }

    @Override
    public void cancel() {
        if (inSteps && !stopping) {
            stopping = true;
            onProgress.run();
        } else {
            stopNow();
        }
    }

    /** Interrupts the job at once. */
    void stopNow() {
        canceled = true;
        interrupt();
    }

    private void interrupt() {
        Thread current = thread;
        if (current != null) {
            current.interrupt();
        }
    }

    private final class Reporter implements Progress {
        @Override
        public void at(int newDone, int newTotal) {
            RunningJob.this.at(null, newDone, newTotal);
        }

        @Override
        public void begins(String newStep, int newDone, int newTotal) {
            RunningJob.this.at(newStep, newDone, newTotal);
        }
    }
}
