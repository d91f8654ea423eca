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
 */
public record EventLimits(int patternCharacters, int rules, int wildcardRules, int targets, int callsPerSecond) {
    /** Where a bus has fewer rules. */
    private static final Set<String> SMALLER_REGIONS = Set.of("af-south-1", "eu-south-1");

    private static final int RULES_IN_SMALLER_REGIONS = 100;

    /** Entries of one PutTargets, RemoveTargets or PutEvents call. */
    public static final int ENTRIES = 10;

    /** Items of one page, and how many there are when nothing is asked. */
    static final int PAGE = 100;

    /** What a new account has in most regions. */
    public static EventLimits ofNewAccount() {
        return new EventLimits(2048, 300, 30, 5, 50);
    }

    /** The same with the quota of pattern characters raised. */
    public EventLimits withPatternCharacters(int characters) {
        return new EventLimits(characters, rules, wildcardRules, targets, callsPerSecond);
    }

    /** The same with another rate of calls. */
    public EventLimits withCallsPerSecond(int calls) {
        return new EventLimits(patternCharacters, rules, wildcardRules, targets, calls);
    }

    /** These quotas as they are in a region. */
    public EventLimits in(String region) {
        return SMALLER_REGIONS.contains(region)
                ? new EventLimits(
                        patternCharacters,
                        Math.min(rules, RULES_IN_SMALLER_REGIONS),
                        wildcardRules,
                        targets,
                        callsPerSecond)
                : this;
    }
}
