package org.queuebridge.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;

/** Plans that follow on one that was begun: its rest, or its way back. Reads what is there now; changes nothing. */
public record GoOn(EventBridge events) {
    /**
     * A plan, or why there is none.
     *
     * @param plan of the rules that are as the first plan may have left them
     * @param changed the rules that somebody changed since: they are left alone
     */
    public record Answer(ChangePlan plan, List<Changed> changed) {
        public Answer {
            changed = List.copyOf(changed);
        }
    }

    /**
     * A rule that is neither as it was before the plan, nor as it was to be, nor on the way.
     *
     * @param expected as the plan was to leave it
     */
    public record Changed(RuleChange change, Optional<RuleImage> expected, Optional<RuleImage> now) {}

    /** The plan that restores what was there before. */
    public Answer undo(JournalEntry entry) throws InterruptedException {
        return answer(entry.touched(), ChangePlan.Purpose.UNDO, true);
    }

    /** The plan that does what is left. */
    public Answer finish(JournalEntry entry) throws InterruptedException {
        List<RuleChange> left = entry.plan().changes().stream().map(entry::left).toList();
        return answer(left, entry.plan().purpose(), false);
    }

    private Answer answer(List<RuleChange> changes, ChangePlan.Purpose purpose, boolean back)
            throws InterruptedException {
        Map<RuleKey, RuleImage> there = new ReadRules(events)
                .changeable(changes.stream().map(RuleChange::key).toList(), (_, _) -> {});
        List<RuleChange> plan = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (RuleChange change : changes) {
            Optional<RuleImage> now = Optional.ofNullable(there.get(change.key()));
            if (!change.mayBeAt(now)) {
                changed.add(new Changed(change, change.after(), now));
            } else {
                plan.add(back ? change.undoneFrom(now) : change.resumedFrom(now));
            }
        }
        return new Answer(new ChangePlan(purpose, plan), changed);
    }
}
