package org.queuebridge.changes.apply;

import org.queuebridge.domain.Redaction;
import org.queuebridge.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a plan going where the display of its progress has an error. */
record GuardedProgress(Progress progress) implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedProgress.class);

    @Override
    public void at(int done, int total) {
        guarded(() -> progress.at(done, total));
    }

    @Override
    public void begins(String step, int done, int total) {
        guarded(() -> progress.begins(step, done, total));
    }

    private static void guarded(Runnable display) {
        try {
            display.run();
        } catch (RuntimeException e) {
            LOG.error("the progress was not shown: {}", Redaction.trace(e));
        }
    }
}
