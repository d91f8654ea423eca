package org.queuebridge.sandbox.events.request;

import java.util.Set;

/**
 * Quotas of an account.
 *
 * @param patternCharacters of one event pattern; AWS raises it to at most 4,096
 * @param rules of one bus
 * @param wildcardRules of one bus, counted among its rules
 * @param targets of one rule
 * @param callsPerSecond of everything but PutEvents, in one region; as many may come at once after a pause
 * @param buses of one region
 * @param invocationsPerSecond of targets in one region; what is more is delivered later
 */
public record EventLimits(
        int patternCharacters,
        int rules,
        int wildcardRules,
        int targets,
        int callsPerSecond,
        int buses,
        int invocationsPerSecond) {
    /** Where a bus has fewer rules. */
    private static final Set<String> SMALLER_REGIONS = Set.of("af-south-1", "eu-south-1");

    private static final int RULES_IN_SMALLER_REGIONS = 100;

    /** Entries of one PutTargets, RemoveTargets or PutEvents call. */
    public static final int ENTRIES = 10;

    /** Items of one page, and how many there are when nothing is asked. */
    static final int PAGE = 100;

    /** What a new account has in most regions. */
    public static EventLimits ofNewAccount() {
        return new EventLimits(2048, 300, 30, 5, 50, 100, 4500);
    }

    /** The same with the quota of pattern characters raised. */
    public EventLimits withPatternCharacters(int characters) {
        return new EventLimits(characters, rules, wildcardRules, targets, callsPerSecond, buses, invocationsPerSecond);
    }

    /** The same with another rate of calls. */
    public EventLimits withCallsPerSecond(int calls) {
        return new EventLimits(patternCharacters, rules, wildcardRules, targets, calls, buses, invocationsPerSecond);
    }

    /** The same with another rate of deliveries. */
    public EventLimits withInvocationsPerSecond(int invocations) {
        return new EventLimits(patternCharacters, rules, wildcardRules, targets, callsPerSecond, buses, invocations);
    }

    private EventLimits withRules(int most) {
        return new EventLimits(
                patternCharacters, most, wildcardRules, targets, callsPerSecond, buses, invocationsPerSecond);
    }

    /** These quotas as they are in a region. */
    public EventLimits in(String region) {
        return SMALLER_REGIONS.contains(region) ? withRules(Math.min(rules, RULES_IN_SMALLER_REGIONS)) : this;
    }
}
