package org.queuebridge.changes.apply;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.Step;
import org.queuebridge.task.Progress;

/** Reports the current step of a single rule, or how many of several rules are done. */
final class ApplyProgressReporter implements ApplyListener {
    private static final String READ_BACK = "READ_BACK";
    private final Progress progress;
    private final int rules;
    private final AtomicInteger done = new AtomicInteger();

    ApplyProgressReporter(Progress progress, int rules) {
        this.progress = new GuardedProgress(progress);
        this.rules = rules;
        if (rules > 1) {
            this.progress.at(0, rules);
        }
    }

    @Override
    public void begins(RuleChange change, int number) {
        if (rules == 1) {
            List<Step> steps = change.steps();
            String name = number < steps.size() ? steps.get(number).kind().name() : READ_BACK;
            progress.begins(name, number, steps.size() + 1);
        }
    }

    @Override
    public void ended(ChangeResult result) {
        int now = done.incrementAndGet();
        if (rules > 1) {
            progress.at(now, rules);
        }
    }
}
