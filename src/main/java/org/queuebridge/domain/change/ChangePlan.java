package org.queuebridge.domain.change;

import java.util.List;

/**
 * What is to be changed, rule by rule. Rules are made before others are changed, and those before others are deleted;
 * apart from that nothing in it depends on anything else in it.
 *
 * @param purpose what the person asked for
 * @param changes each rule once
 */
public record ChangePlan(Purpose purpose, List<RuleChange> changes) {
    public ChangePlan {
        changes = List.copyOf(changes);
    }

    /** What a plan is for. The words are in {@code messages.properties} under {@code plan.purpose.<NAME>}. */
    public enum Purpose {
        CREATE,
        UPDATE,
        ENABLE,
        DISABLE,
        DELETE,
        UNDO
    }
}
