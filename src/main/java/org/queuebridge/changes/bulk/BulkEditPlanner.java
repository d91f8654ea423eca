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
 * Works out the changes that a {@link BulkEdit} makes to rules. Calls nothing.
 *
 * @param limit the longest pattern
 * @param names queue names by id, for descriptions that list them
 */
public record BulkEditPlanner(PatternBudget limit, Function<String, Optional<String>> names) {
    /** The changes to a rule, or to the rules of a set. */
    public BulkEditResult of(EditedRules rules, BulkEdit wanted) {
        return switch (wanted) {
            case BulkEdit.AddQueues(var ids) -> new AddOrRemoveQueues(rules, limit, names).with(ids);
            case BulkEdit.RemoveQueues(var ids) -> new AddOrRemoveQueues(rules, limit, names).without(ids);
            case BulkEdit.AddTargets(var targets) -> targets(rules, rule -> RequestedImage.sendingTo(rule, targets));
            case BulkEdit.RemoveTargets(var arns) -> targets(rules, rule -> RequestedImage.notSendingTo(rule, arns));
        };
    }

    /** Each rule keeps its own targets. */
    private static BulkEditResult targets(EditedRules rules, UnaryOperator<RuleImage> altered) {
        List<RuleChange> changes = rules.rules().stream()
                .map(rule -> new RuleChange(rule.key(), Optional.of(rule), Optional.of(altered.apply(rule))))
                .filter(change -> !change.steps().isEmpty())
                .toList();
        boolean tooMany = changes.stream()
                .flatMap(change -> change.after().stream())
                .anyMatch(rule -> rule.targets().size() > RuleCheck.MAX_TARGETS);
        return tooMany
                ? BulkEditResult.leftAlone(rules.name(), Obstacle.TOO_MANY_TARGETS)
                : new BulkEditResult(rules.name(), changes, Optional.empty());
    }
}
