package org.queuebridge.changes.bulk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.bulk.BulkEditResult.Obstacle;
import org.queuebridge.changes.plan.EditedRules;
import org.queuebridge.domain.change.RequestedImage;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.domain.rule.RuleCheck;

/**
 * Works out what an {@link BulkEdit} makes of rules. Calls nothing.
 *
 * @param limit of a pattern
 * @param names the queues' names by id, for descriptions that say them
 */
public record BulkEditPlanner(PatternBudget limit, Function<String, Optional<String>> names) {
    /** What becomes of that rule, or of the rules of that set. */
    public BulkEditResult of(EditedRules rules, BulkEdit wanted) {
        return switch (wanted) {
            case BulkEdit.AddQueues(var ids) -> new BulkQueueEdit(rules, limit, names).with(ids);
            case BulkEdit.RemoveQueues(var ids) -> new BulkQueueEdit(rules, limit, names).without(ids);
            case BulkEdit.AddTargets(var targets) -> targets(rules, rule -> RequestedImage.sendingTo(rule, targets));
            case BulkEdit.RemoveTargets(var arns) -> targets(rules, rule -> RequestedImage.notSendingTo(rule, arns));
        };
    }

    /** Each rule keeps the targets that it has of its own. */
    private static BulkEditResult targets(EditedRules rules, UnaryOperator<RuleImage> altered) {
        List<RuleChange> changes = rules.rules().stream()
                .map(rule -> new RuleChange(rule.key(), Optional.of(rule), Optional.of(altered.apply(rule))))
                .filter(change -> !change.steps().isEmpty())
                .toList();
        boolean tooMany = changes.stream()
                .flatMap(change -> change.after().stream())
                .anyMatch(rule -> rule.targets().size() > RuleCheck.MOST_TARGETS);
        return tooMany
                ? BulkEditResult.leftAlone(rules.name(), Obstacle.TOO_MANY_TARGETS)
                : new BulkEditResult(rules.name(), changes, Optional.empty());
    }
}
