package org.queuebridge.ui.activity;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.plan.PlanUndoOrFinish;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.IntegrationChange;
import org.queuebridge.domain.change.IntegrationCreation;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.ui.change.PlanDiff;
import org.queuebridge.ui.change.ShownPlan;
import org.queuebridge.ui.control.code.DiffRow;

/**
 * A plan that undoes or finishes another, to be shown before it is applied.
 *
 * @param former the earlier plan
 * @param entry the earlier plan with its rules
 * @param plan the changes; all have steps
 * @param lines the plan as the window shows it
 * @param changed the rules that are left unchanged because somebody has changed them since
 * @param difference how those rules differ from what the earlier plan may have left, as JSON
 * @param session the session in which it is applied
 */
public record UndoProposal(
        ActivityRow former,
        JournalEntry entry,
        UndoOrFinish kind,
        ChangePlan plan,
        ShownPlan lines,
        List<PlanUndoOrFinish.Changed> changed,
        List<DiffRow> difference,
        AwsSession session) {
    public UndoProposal {
        changed = List.copyOf(changed);
        difference = List.copyOf(difference);
    }

    /** What the plan does to its rules. */
    public enum Deed {
        /** All of them exist again. */
        RESTORE,
        /** None of them exists any more. */
        DELETE,
        CHANGE
    }

    static UndoProposal of(
            ActivityRow former,
            JournalEntry entry,
            UndoOrFinish kind,
            PlanUndoOrFinish.Answer answer,
            AwsSession session) {
        List<RuleChange> changes = answer.plan().changes().stream()
                .filter(change -> !change.steps().isEmpty())
                .toList();
        List<DiffRow> difference = new ArrayList<>();
        for (PlanUndoOrFinish.Changed each : answer.changed()) {
            difference.addAll(PlanDiff.rule(each.change().key(), each.expected(), each.now()));
        }
        ChangePlan plan =
                new ChangePlan(answer.plan().purpose(), changes, answer.plan().setUp());
        return new UndoProposal(former, entry, kind, plan, ShownPlan.of(plan), answer.changed(), difference, session);
    }

    /** Whether there is nothing to do. */
    public boolean empty() {
        return plan.changes().isEmpty() && plan.setUp().isEmpty();
    }

    /** Whether what it changes is gone then. */
    boolean deletes() {
        return plan.setUp()
                .map(change -> switch (change) {
                    case BusChange bus -> !bus.created();
                    case IntegrationCreation creation -> !creation.created();
                    case IntegrationChange _ -> false;
                })
                .orElseGet(() -> deed() == Deed.DELETE);
    }

    /** The effect of applying it to the plan's rules. */
    public Deed deed() {
        if (plan.changes().stream().allMatch(change -> change.after().isEmpty())) {
            return Deed.DELETE;
        }
        return plan.changes().stream().allMatch(change -> change.before().isEmpty()) ? Deed.RESTORE : Deed.CHANGE;
    }
}
