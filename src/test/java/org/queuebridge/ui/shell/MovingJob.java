package org.queuebridge.ui.shell;

import java.util.Optional;
import org.queuebridge.task.Job;

/** Work that is as far as a test says. */
final class MovingJob implements Job {
    private final String label;
    Optional<String> step = Optional.empty();
    int done;
    int total;
    boolean canceled;

    MovingJob(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean stopping() {
        return false;
    }

    @Override
    public Optional<String> step() {
        return step;
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
    public void cancel() {
        canceled = true;
    }
}
