package org.queuebridge.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.queuebridge.changes.Altered.Obstacle;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.change.RuleImage;
import org.queuebridge.domain.change.Wanted;
import org.queuebridge.domain.pattern.PatternBudget;
import org.queuebridge.domain.rule.RuleCheck;

/**
 * Works out what an {@link Alteration} makes of rules. Calls nothing.
 *
 * @param limit of a pattern
 * @param names the queues' names by id, for descriptions that say them
 */
public record Alter(PatternBudget limit, Function<String, Optional<String>> names) {
    /** What becomes of that rule, or of the rules of that set. */
    public Altered of(EditedRules rules, Alteration wanted) {
        return switch (wanted) {
            case Alteration.AddQueues(var ids) -> new AlterQueues(rules, limit, names).with(ids);
            case Alteration.RemoveQueues(var ids) -> new AlterQueues(rules, limit, names).without(ids);
            case Alteration.AddTargets(var targets) -> targets(rules, rule -> Wanted.sendingTo(rule, targets));
            case Alteration.RemoveTargets(var arns) -> targets(rules, rule -> Wanted.notSendingTo(rule, arns));
        };
    }

    /** Each rule keeps the targets that it has of its own. */
    private static Altered targets(EditedRules rules, UnaryOperator<RuleImage> altered) {
        List<RuleChange> changes = rules.rules().stream()
                .map(rule -> new RuleChange(rule.key(), Optional.of(rule), Optional.of(altered.apply(rule))))
                .filter(change -> !change.steps().isEmpty())
                .toList();
        boolean tooMany = changes.stream()
                .flatMap(change -> change.after().stream())
                .anyMatch(rule -> rule.targets().size() > RuleCheck.MOST_TARGETS);
        return tooMany
                ? Altered.leftAlone(rules.name(), Obstacle.TOO_MANY_TARGETS)
                : new Altered(rules.name(), changes, Optional.empty());
    }
}
