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
            case BulkEdit.AddQueues(var ids) -> pattern(rules).with(ids);
            case BulkEdit.RemoveQueues(var ids) -> pattern(rules).without(ids);
            case BulkEdit.AddTargets(var targets) -> each(rules, rule -> RequestedImage.sendingTo(rule, targets));
            case BulkEdit.RemoveTargets(var arns) -> each(rules, rule -> RequestedImage.notSendingTo(rule, arns));
            case BulkEdit.Match(var queues, var events) ->
                new PatternEdit(rules, limit, names, rules.intent().map(events.orElse(UnaryOperator.identity())), true)
                        .matching(queues, events.isPresent());
            case BulkEdit.EachRule(var change) -> each(rules, change);
            case BulkEdit.InTurn(var edits) -> inTurn(rules, edits);
        };
    }

    private PatternEdit pattern(EditedRules rules) {
        return new PatternEdit(rules, limit, names, rules.intent(), false);
    }

    private BulkEditResult inTurn(EditedRules rules, List<BulkEdit> edits) {
        EditedRules now = rules;
        for (BulkEdit edit : edits) {
            BulkEditResult result = of(now, edit);
            if (result.obstacle().isPresent()) {
                return result;
            }
            now = now.planned(result.changes());
        }
        return new BulkEditResult(rules.name(), rules.changesTo(now), Optional.empty());
    }

    /** Each rule keeps what it has of its own. */
    private static BulkEditResult each(EditedRules rules, UnaryOperator<RuleImage> altered) {
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
