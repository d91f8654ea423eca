package org.queuebridge.domain.rule;

import java.util.Optional;

/**
 * What PutRule writes of a rule: all of it each time, as what is left out becomes empty (facts, EventBridge:
 * behaviour).
 *
 * @param pattern the event pattern's JSON text; empty for a scheduled rule
 * @param schedule the schedule expression; empty for a rule that waits for events
 * @param state as EventBridge spells it: {@link #ENABLED}, {@link #DISABLED}, or one that begins as the first
 * @param description empty where it has none
 * @param roleArn the rule's own role
 */
public record RuleFields(
        Optional<String> pattern,
        Optional<String> schedule,
        String state,
        String description,
        Optional<String> roleArn) {
    public static final String ENABLED = "ENABLED";
    public static final String DISABLED = "DISABLED";

    /** Of a rule without a schedule. */
    public static RuleFields of(
            Optional<String> pattern, boolean enabled, String description, Optional<String> roleArn) {
        return new RuleFields(pattern, Optional.empty(), enabled ? ENABLED : DISABLED, description, roleArn);
    }

    /** Whether the rule is evaluated; also in ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS. */
    public boolean enabled() {
        return state.startsWith(ENABLED);
    }

    /** The same in another state. */
    public RuleFields in(String other) {
        return new RuleFields(pattern, schedule, other, description, roleArn);
    }

    /** The same with another pattern and another description. */
    public RuleFields with(String otherPattern, String otherDescription) {
        return new RuleFields(Optional.of(otherPattern), schedule, state, otherDescription, roleArn);
    }
}
