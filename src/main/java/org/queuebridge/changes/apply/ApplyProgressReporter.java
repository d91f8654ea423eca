package org.queuebridge.changes.apply;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.Step;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.task.Progress;

/**
 * Reports how many steps of all rules are done, reading back included. Of a single rule it names each; those of several
 * rules are sent at the same time, so that only the part is named that they have come to.
 */
final class ApplyProgressReporter implements ApplyListener {
    /** The parts of a plan with several rules. */
    private enum Part {
        SEND,
        PERMISSIONS,
        READ_BACK
    }

    private final Progress progress;
    private final boolean single;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<Part> part = new AtomicReference<>(Part.SEND);
    private final Map<RuleKey, Integer> begun = new ConcurrentHashMap<>();

    ApplyProgressReporter(Progress progress, ChangePlan plan) {
        this.progress = new GuardedProgress(progress);
        single = plan.changes().size() == 1;
        total = plan.changes().stream().mapToInt(ApplyProgressReporter::steps).sum();
    }

    @Override
    public void begins(RuleChange change, int number) {
        reached(change, number);
        List<Step> steps = change.steps();
        Part now = number == steps.size()
                ? Part.READ_BACK
                : steps.get(number).permission().isPresent() ? Part.PERMISSIONS : Part.SEND;
        part.set(now);
        boolean named = single && now != Part.READ_BACK;
        tell(named ? steps.get(number).kind().name() : now.name());
    }

    /** What a rule did not come to is not to be waited for. */
    @Override
    public void ended(ChangeResult result) {
        reached(result.change(), steps(result.change()));
        if (!single) {
            tell(part.get().name());
        }
    }

    private void tell(String step) {
        progress.begins(step, Math.min(done.get(), total - 1), total);
    }

    private void reached(RuleChange change, int number) {
        Integer before = begun.put(change.key(), number);
        done.addAndGet(number - (before == null ? 0 : before));
    }

    /** All steps of a rule, and reading back. */
    private static int steps(RuleChange change) {
        return change.steps().size() + 1;
    }
}
