package org.queuebridge.doctor.fix.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.queuebridge.changes.permission.PlanGrants;
import org.queuebridge.changes.read.ReadRule;
import org.queuebridge.doctor.fix.FixNote;
import org.queuebridge.doctor.fix.FixPlan;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.rules.EventBridge;

/**
 * Plans a change of one rule as it is now.
 *
 * @param permissions add the missing permissions of targets
 */
record RulePlans(EventBridge events, PlanGrants permissions) {
    /**
     * Reads the rule and plans what follows from it.
     *
     * @param planned what is planned of the rule
     * @throws org.queuebridge.domain.FailureException where it cannot be read, or is managed by AWS
     */
    FixPlan of(RuleKey key, Function<RuleImage, FixPlan> planned) {
        Optional<RuleImage> there = new ReadRule(events).changeable(key);
        return there.map(planned)
                .orElseGet(() -> new FixPlan.NotPossible(FixNote.of(FixNote.Kind.RULE_GONE, key.name())));
    }

    /** A plan of that change with its permissions; where it has no step, says so. */
    FixPlan updating(RuleImage before, RuleImage after, FixNote... notes) {
        RuleChange change = new RuleChange(before.key(), Optional.of(before), Optional.of(after));
        return planned(permissions.complete(new ChangePlan(Purpose.UPDATE, List.of(change))), notes);
    }

    FixPlan planned(ChangePlan plan, FixNote... notes) {
        return plan.changes().stream().allMatch(change -> change.steps().isEmpty())
                ? new FixPlan.NotPossible(FixNote.of(FixNote.Kind.NOTHING_TO_DO))
                : new FixPlan.Planned(plan, permissions.policies(plan), List.of(notes));
    }
}
