package org.queuebridge.task;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/**
 * Runs each job on a virtual thread of its own, because blocking calls of the AWS SDK can be interrupted only there
 * (facts, design: stack). Closing it stops all jobs.
 */
public final class TaskRunner implements Tasks, AutoCloseable {
    private final Executor window;
    private final Consumer<List<Job>> onChange;
    private final List<RunningJob<?>> running = new CopyOnWriteArrayList<>();
    private final List<RunningJob<?>> quiet = new CopyOnWriteArrayList<>();

    /**
     * Makes a runner.
     *
     * @param window runs tasks on the window's thread, in order
     * @param onChange receives the running jobs when the list or their progress changes; called often and on any
     *     thread, so it must be quick
     */
    public TaskRunner(Executor window, Consumer<List<Job>> onChange) {
        this.window = window;
        this.onChange = onChange;
    }

    /** Returns the running jobs that the status bar shows, oldest first. */
    public List<Job> running() {
        return List.copyOf(running);
    }

    @Override
    public <T> Job start(String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        return run(new RunningJob<>(label, this::changed, this::ended, false), work, onSuccess, onFailure);
    }

    @Override
    public <T> Job startQuietly(
            String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        RunningJob<T> job = new RunningJob<>(label, () -> {}, quiet::remove, false);
        quiet.add(job);
        return start(job, work, onSuccess, onFailure);
    }

    @Override
    public <T> Job startSteps(
            String label, StepWork<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        RunningJob<T> job = new RunningJob<>(label, this::changed, this::ended, true);
        return run(job, progress -> work.run(progress, job::stopping), onSuccess, onFailure);
    }

    private <T> Job run(RunningJob<T> job, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        running.add(job);
        changed();
        return start(job, work, onSuccess, onFailure);
    }

    private <T> Job start(RunningJob<T> job, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        job.start(work, outcome -> window.execute(() -> job.deliver(outcome, onSuccess, onFailure)));
        return job;
    }

    /** Stops all running jobs. */
    @Override
    public void close() {
        running.forEach(RunningJob::stopNow);
        quiet.forEach(RunningJob::stopNow);
    }

    private void ended(RunningJob<?> job) {
        running.remove(job);
        changed();
    }

    private void changed() {
        onChange.accept(running());
    }
}
