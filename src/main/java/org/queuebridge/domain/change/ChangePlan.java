package org.queuebridge.domain.change;

import java.util.List;

/**
 * A plan of changes, rule by rule. Rules are created before others are updated, and updated before others are deleted;
 * apart from that, the changes do not depend on each other.
 *
 * @param purpose what the person requested
 * @param changes at most one per rule
 */
public record ChangePlan(Purpose purpose, List<RuleChange> changes) {
    public ChangePlan {
        changes = List.copyOf(changes);
    }

    /**
     * The purpose of a plan. The messages are in {@code messages/plan.properties} under {@code plan.purpose.<NAME>}.
     */
    public enum Purpose {
        CREATE,
        UPDATE,
        ENABLE,
        DISABLE,
        DELETE,
        UNDO
    }
}
