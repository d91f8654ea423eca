package org.queuebridge.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.ChangePlan;

/**
 * What became of each rule of a plan.
 *
 * @param entry the plan's id in the journal, by which it can be undone and finished; empty where nothing was begun
 * @param purpose what the plan was for
 * @param rules in the plan's order
 */
public record Applied(Optional<String> entry, ChangePlan.Purpose purpose, List<ChangeResult> rules) {
    public Applied {
        rules = List.copyOf(rules);
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
    public Applied and(List<ChangeResult> more) {
        List<ChangeResult> all = new ArrayList<>(rules);
        all.addAll(more);
        return new Applied(entry, purpose, all);
    }
}
