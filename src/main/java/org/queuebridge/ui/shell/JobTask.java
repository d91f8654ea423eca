package org.queuebridge.ui.shell;

import java.util.concurrent.CountDownLatch;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;
import org.queuebridge.task.Job;

/**
 * A job in the form in which ControlsFX shows work. The job runs elsewhere; this only waits for its end, as ControlsFX
 * lets people cancel nothing but running tasks.
 */
final class JobTask extends Task<@Nullable Void> {
    private final Job job;
    private final CountDownLatch ended = new CountDownLatch(1);

    JobTask(Job job) {
        this.job = job;
    }

    /** Shows how far the job got. */
    void show(RunningWork work) {
        updateTitle(work.title());
        updateMessage(work.progressWords());
        updateProgress(work.total() > 0 ? work.done() : -1, work.total());
    }

    /** The job has ended, or nobody looks any more. */
    void end() {
        ended.countDown();
    }

    /** Some jobs end only after their current step, so that it is shown until it has ended. */
    @Override
    public boolean cancel(boolean mayInterrupt) {
        job.cancel();
        return false;
    }

    @Override
    protected @Nullable Void call() throws InterruptedException {
        ended.await();
        return null;
    }
}
