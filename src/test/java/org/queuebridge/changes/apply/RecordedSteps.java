package org.queuebridge.changes.apply;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.queuebridge.task.Progress;
import org.queuebridge.task.StopRequest;

/** What the window is told of a change while it is made: a step's name, or {@code done/total}. */
public final class RecordedSteps implements Progress {
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<String> shares = Collections.synchronizedList(new ArrayList<>());

    public List<String> told() {
        return List.copyOf(told);
    }

    /** What is done of all steps as each begins, as {@code done/total}. */
    public List<String> shares() {
        return List.copyOf(shares);
    }

    public void clear() {
        told.clear();
        shares.clear();
    }

    public ApplyProgress watch() {
        return watch(StopRequest.NEVER);
    }

    public ApplyProgress watch(StopRequest stop) {
        return new ApplyProgress(this, stop);
    }

    @Override
    public void at(int done, int total) {
        told.add(done + "/" + total);
    }

    @Override
    public void begins(String step, int done, int total) {
        told.add(step);
        shares.add(done + "/" + total);
    }
}
