package org.queuebridge.changes;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.domain.change.ChangePlan;

/** What became of each rule of a plan. */
public record Applied(ChangePlan.Purpose purpose, List<ChangeResult> rules) {
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
                        .toList());
    }
}
