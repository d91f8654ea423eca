package org.queuebridge.changes;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.task.Progress;
import org.queuebridge.task.Stop;

/** What the window is told of a change while it is made: a step's name, or {@code done/total}. */
final class RecordedSteps implements Progress {
    private final List<String> told = new ArrayList<>();

    List<String> told() {
        return List.copyOf(told);
    }

    void clear() {
        told.clear();
    }

    Watch watch() {
        return watch(Stop.NEVER);
    }

    Watch watch(Stop stop) {
        return new Watch(this, stop);
    }

    @Override
    public void at(int done, int total) {
        told.add(done + "/" + total);
    }

    @Override
    public void begins(String step, int done, int total) {
        told.add(step);
    }
}
