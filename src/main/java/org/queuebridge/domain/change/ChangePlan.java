package org.queuebridge.domain.change;

import java.util.List;
import java.util.Optional;

/**
 * A plan of changes, rule by rule, or of the set-up that brings events to a bus. Rules are created before others are
 * updated, and updated before others are deleted; apart from that, the changes do not depend on each other.
 *
 * @param purpose what the person requested
 * @param changes at most one per rule
 * @param setUp the change of the set-up, if any
 */
public record ChangePlan(Purpose purpose, List<RuleChange> changes, Optional<SetUpChange> setUp) {
    public ChangePlan {
        changes = List.copyOf(changes);
    }

    /** Makes a plan of rules. */
    public ChangePlan(Purpose purpose, List<RuleChange> changes) {
        this(purpose, changes, Optional.empty());
    }

    /** Makes a plan of the set-up. */
    public static ChangePlan of(Purpose purpose, SetUpChange change) {
        return new ChangePlan(purpose, List.of(), Optional.of(change));
    }

    /** Makes a plan in which nothing is to be done. */
    public static ChangePlan nothing(Purpose purpose) {
        return new ChangePlan(purpose, List.of());
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
        CREATE_BUS,
        EDIT_INTEGRATION,
        CREATE_INTEGRATION,
        UNDO
    }
}
