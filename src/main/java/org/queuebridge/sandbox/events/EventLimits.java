package org.queuebridge.sandbox.events;

/**
 * Quotas of an account.
 *
 * @param patternCharacters of one event pattern; AWS raises it to at most 4,096
 * @param rules of one bus
 * @param wildcardRules of one bus, counted among its rules
 * @param targets of one rule
 */
public record EventLimits(int patternCharacters, int rules, int wildcardRules, int targets) {
    /** Entries of one PutTargets, RemoveTargets or PutEvents call. */
    static final int ENTRIES = 10;

    /** Items of one page, and how many there are when nothing is asked. */
    static final int PAGE = 100;

    /** What a new account has in most regions. */
    public static EventLimits ofNewAccount() {
        return new EventLimits(2048, 300, 30, 5);
    }

    /** The same with the quota of pattern characters raised. */
    public EventLimits withPatternCharacters(int characters) {
        return new EventLimits(characters, rules, wildcardRules, targets);
    }
}
