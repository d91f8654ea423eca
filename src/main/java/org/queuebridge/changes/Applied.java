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
 */
public record Applied(Optional<String> entry, ChangePlan.Purpose purpose, List<ChangeResult> rules) {
    public Applied {
        rules = List.copyOf(rules);
    }

    /** The rules that differ from the plan. */
    public List<ChangeResult> left() {
        return rules.stream().filter(rule -> !rule.done()).toList();
    }

    /** Whether every rule is as planned. */
    public boolean complete() {
        return left().isEmpty();
    }

    /** Adds results of more rules. */
    public Applied and(List<ChangeResult> more) {
        List<ChangeResult> all = new ArrayList<>(rules);
        all.addAll(more);
        return new Applied(entry, purpose, all);
    }
}
