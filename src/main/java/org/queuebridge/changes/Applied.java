package org.queuebridge.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.ChangePlan;

/**
 * The result of applying a plan, rule by rule.
 *
 * @param entry the plan's id in the journal, by which it can be undone or finished; empty where nothing was started
 * @param purpose the plan's purpose
 * @param rules the results in the plan's order
 * @param setUp the result of changing the set-up; empty for a plan of rules
 */
public record Applied(
        Optional<String> entry, ChangePlan.Purpose purpose, List<ChangeResult> rules, Optional<SetUpResult> setUp) {
    public Applied {
        rules = List.copyOf(rules);
    }

    /** The result of a plan of rules. */
    public Applied(Optional<String> entry, ChangePlan.Purpose purpose, List<ChangeResult> rules) {
        this(entry, purpose, rules, Optional.empty());
    }

    /** The result of a plan of the set-up. */
    public static Applied of(String entry, ChangePlan.Purpose purpose, SetUpResult result) {
        return new Applied(Optional.of(entry), purpose, List.of(), Optional.of(result));
    }

    /** The rules that differ from the plan. */
    public List<ChangeResult> left() {
        return rules.stream().filter(rule -> !rule.done()).toList();
    }

    /** Whether everything is as planned. */
    public boolean complete() {
        return left().isEmpty() && setUp.stream().allMatch(SetUpResult::done);
    }

    /** Adds results of more rules. */
    public Applied and(List<ChangeResult> more) {
        List<ChangeResult> all = new ArrayList<>(rules);
        all.addAll(more);
        return new Applied(entry, purpose, all, setUp);
    }
}
