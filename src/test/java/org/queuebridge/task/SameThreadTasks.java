package org.queuebridge.task;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.domain.Failure;

/** Runs work at once on the calling thread, so that what follows from it can be asserted on the next line. */
public final class SameThreadTasks implements Tasks {
    private final List<String> labels = new ArrayList<>();

    @Override
    public <T> Job start(String label, Work<T> work, Consumer<? super T> onSuccess, Consumer<Failure> onFailure) {
        labels.add(label);
        RunningJob<T> job = new RunningJob<>(label, () -> {}, _ -> {});
        job.deliver(Outcome.of(label, work, (_, _) -> {}), onSuccess, onFailure);
        return job;
    }

    /** What was started, in order. */
    public List<String> labels() {
        return labels;
    }
}
