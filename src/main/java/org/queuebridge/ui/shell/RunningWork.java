package org.queuebridge.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.task.Job;
import org.queuebridge.words.Messages;

/**
 * A snapshot of a job's progress. The job object stays the same, so only a snapshot shows that it has moved.
 *
 * @param label its name, as {@link Job#label()}
 * @param step its current part, as {@link Job#step()}
 * @param done 0 to total, or how much so far
 * @param total 0 while it is not known, or where there is no end
 * @param stopping whether it ends after the step that it is at
 */
public record RunningWork(String label, Optional<String> step, int done, int total, boolean stopping) {
    private static final Set<String> UNTIL_STOPPED = Set.of("capture", "bus-log");

    static List<RunningWork> of(List<Job> jobs) {
        return jobs.stream().map(RunningWork::of).toList();
    }

    private static RunningWork of(Job job) {
        return new RunningWork(job.label(), job.step(), job.done(), job.total(), job.stopping());
    }

    /** Whether it has no end of its own, or none soon: people stop it once they have seen enough. */
    boolean untilStopped() {
        return UNTIL_STOPPED.contains(label);
    }

    /** Its name, or that it is stopping. */
    String title() {
        return Messages.text(stopping ? "status.stopping" : "job." + label);
    }

    /** How far it got; empty where that is not known. */
    String progressWords() {
        return step.map(part -> Messages.text("status.part", Messages.text("step." + part), done + 1, total))
                .orElseGet(() -> total > 0 ? Messages.text("status.count", done, total) : "");
    }

    /** Its name and progress. */
    String words() {
        String work = title();
        return step.map(part -> Messages.text("status.step", work, Messages.text("step." + part), done + 1, total))
                .orElseGet(() -> counted(work));
    }

    private String counted(String work) {
        if (total > 0) {
            return Messages.text("status.counted", work, done, total);
        }
        return done > 0 ? Messages.text("status.so-far", work, done) : work + "…";
    }
}
