package org.queuebridge.sandbox.events.state;

import java.util.Optional;

/**
 * What PutRule sets, and replaces as a whole.
 *
 * @param pattern the events that trigger it, unless only a schedule does
 * @param schedule a {@code rate} or {@code cron} expression, kept and never run
 */
public record RuleDefinition(
        Optional<RulePattern> pattern,
        Optional<String> schedule,
        String state,
        Optional<String> description,
        Optional<String> roleArn) {

    public RuleDefinition withState(String changed) {
        return new RuleDefinition(pattern, schedule, changed, description, roleArn);
    }

    public boolean hasWildcard() {
        return pattern.filter(RulePattern::hasWildcard).isPresent();
    }

    /** Whether an event, a JSON object, triggers the rule. */
    public boolean isTriggeredBy(String event) {
        return !state.equals("DISABLED")
                && pattern.filter(compiled -> compiled.matches(event)).isPresent();
    }
}
