package org.queuebridge.ui.bulk;

import java.util.List;
import java.util.Optional;
import org.queuebridge.changes.bulk.BulkEditResult;
import org.queuebridge.changes.bulk.PlanBulkEdit;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.ui.change.ShownPlan;
import org.queuebridge.ui.rules.model.BusPlace;

/**
 * A plan for several rules, to be shown before it is applied.
 *
 * @param plan the changes; all have steps
 * @param lines the plan as the window shows it
 * @param leftAlone the rules and sets that cannot be changed as asked
 * @param unchanged how many rules and sets need no change
 * @param place the bus on which it is applied
 */
public record BulkProposal(
        BulkKind kind,
        ChangePlan plan,
        ShownPlan lines,
        List<BulkEditResult> leftAlone,
        long unchanged,
        BusPlace place) {
    public BulkProposal {
        leftAlone = List.copyOf(leftAlone);
    }

    static BulkProposal of(BulkKind kind, PlanBulkEdit.Answer answer, BusPlace place) {
        List<RuleChange> changes = answer.plan().changes().stream()
                .filter(change -> !change.steps().isEmpty())
                .toList();
        ChangePlan plan = new ChangePlan(answer.plan().purpose(), changes);
        return new BulkProposal(
                kind,
                plan,
                ShownPlan.of(plan, answer.policies()),
                answer.altered().stream()
                        .filter(each -> each.obstacle().isPresent())
                        .toList(),
                answer.altered().stream()
                        .filter(each ->
                                each.obstacle().isEmpty() && each.changes().isEmpty())
                        .count(),
                place);
    }

    /** Whether there is nothing to do. */
    public boolean empty() {
        return plan.changes().isEmpty();
    }

    /** The names of the rules that would have no target any more. */
    List<String> withoutTarget() {
        return plan.changes().stream()
                .filter(change ->
                        targets(change.before()) > 0 && change.after().isPresent() && targets(change.after()) == 0)
                .map(change -> change.key().name())
                .toList();
    }

    private static int targets(Optional<RuleImage> rule) {
        return rule.map(image -> image.targets().size()).orElse(0);
    }
}
