package org.queuebridge.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/** Runs work at once on the calling thread, so that its effects can be asserted on the next line. */
public final class SameThreadTasks implements Tasks {
    private final List<String> labels = new ArrayList<>();

    @Override
    public <T> Job start(String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        labels.add(label);
        RunningJob<T> job = new RunningJob<>(label, () -> {}, _ -> {}, false);
        job.deliver(Outcome.of(label, work, (_, _) -> {}), onSuccess, onFailure);
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
        return start(label, progress -> work.run(progress, StopRequest.NEVER), onSuccess, onFailure);
    }

    /** The labels of the started work, in order. */
    public List<String> labels() {
        return labels;
    }
}
