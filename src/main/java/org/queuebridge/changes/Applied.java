package org.queuebridge.changes;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;

/**
 * What became of each rule of a plan.
 *
 * @param begun the changes as they were begun, however often they were gone on with: what taking back leads before
 */
public record Applied(ChangePlan.Purpose purpose, List<ChangeResult> rules, List<RuleChange> begun) {
    public Applied {
        rules = List.copyOf(rules);
        begun = List.copyOf(begun);
    }

    /** Of changes that were begun just now. */
    public Applied(ChangePlan.Purpose purpose, List<ChangeResult> rules) {
        this(purpose, rules, rules.stream().map(ChangeResult::change).toList());
    }

    /** Those that are not as planned. */
    public List<ChangeResult> left() {
        return rules.stream().filter(rule -> !rule.done()).toList();
    }

    /** Whether every rule is as planned. */
    public boolean complete() {
        return left().isEmpty();
    }

    /** The same with more rules behind. */
    Applied and(List<ChangeResult> more) {
        List<ChangeResult> all = new ArrayList<>(rules);
        all.addAll(more);
        return new Applied(purpose, all);
    }

    /** The same with the newer results in the place of the older ones. */
    Applied with(Applied newer) {
        return new Applied(
                purpose,
                rules.stream()
                        .map(rule -> newer.rules().stream()
                                .filter(other -> other.change()
                                        .key()
                                        .equals(rule.change().key()))
                                .findFirst()
                                .orElse(rule))
                        .toList(),
                begun);
    }
}
