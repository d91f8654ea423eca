package org.queuebridge.ui.shell;

import javafx.concurrent.Task;
import org.queuebridge.task.Job;

/** A job in the form in which ControlsFX shows work. It runs elsewhere; this is never run. */
final class JobTask extends Task<Void> {
    private final Job job;

    JobTask(Job job) {
        this.job = job;
    }

    /** Shows how far the job got. */
    void show(RunningWork work) {
        updateTitle(work.title());
        updateMessage(work.progressWords());
        updateProgress(work.total() > 0 ? work.done() : -1, work.total());
    }

    /** Some jobs end only after their current step, so that it is shown until it has ended. */
    @Override
    public boolean cancel(boolean mayInterrupt) {
        job.cancel();
        return false;
    }

    @Override
    protected Void call() {
        throw new UnsupportedOperationException("it runs elsewhere");
    }
}
