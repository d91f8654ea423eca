package org.queuebridge.domain.rule;

import java.util.Optional;

/**
 * The fields of a rule that PutRule writes. It always writes all of them, because a field left out becomes empty
 * (facts, EventBridge: behavior).
 *
 * @param pattern the event pattern's JSON text; empty for a scheduled rule
 * @param schedule the schedule expression; empty for a rule with a pattern
 * @param state as EventBridge spells it: {@link #ENABLED}, {@link #DISABLED}, or another state that begins with
 *     {@code ENABLED}
 * @param description empty if there is none
 * @param roleArn the rule's own role; a blank one counts as none, as EventBridge refuses it
 */
public record RuleFields(
        Optional<String> pattern,
        Optional<String> schedule,
        String state,
        String description,
        Optional<String> roleArn) {
    public static final String ENABLED = "ENABLED";
    public static final String DISABLED = "DISABLED";

    public RuleFields {
        roleArn = roleArn.filter(role -> !role.isBlank());
    }

    /** Makes the fields of a rule without a schedule. */
    public static RuleFields of(
            Optional<String> pattern, boolean enabled, String description, Optional<String> roleArn) {
        return new RuleFields(pattern, Optional.empty(), enabled ? ENABLED : DISABLED, description, roleArn);
    }

    /** Returns whether the rule is evaluated, which includes ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS. */
    public boolean enabled() {
        return state.startsWith(ENABLED);
    }

    /** Returns the same fields with another state. */
    public RuleFields in(String other) {
        return new RuleFields(pattern, schedule, other, description, roleArn);
    }

    /** Returns the same fields with another description. */
    public RuleFields describedAs(String other) {
        return new RuleFields(pattern, schedule, state, other, roleArn);
    }

    /** Returns the same fields with another role, or none. */
    public RuleFields withRole(Optional<String> other) {
        return new RuleFields(pattern, schedule, state, description, other);
    }

    /** Returns the same fields with another pattern and description. */
    public RuleFields with(String otherPattern, String otherDescription) {
        return new RuleFields(Optional.of(otherPattern), schedule, state, otherDescription, roleArn);
    }
}
