package org.queuebridge.domain.permission.policy;

/** The result of evaluating a part of a policy for a request: yes, no, or why it cannot be evaluated. */
public sealed interface ConditionResult {
    /** It holds. */
    record Yes() implements ConditionResult {}

    /** It does not hold. */
    record No() implements ConditionResult {}

    /**
     * Cannot be told.
     *
     * @param about the condition key, operator or policy variable that cannot be evaluated, as the policy spells it
     */
    record Unclear(String about) implements ConditionResult {}

    static ConditionResult of(boolean met) {
        return met ? new Yes() : new No();
    }

    /** Both: one that does not hold decides, whatever the other is. */
    default ConditionResult and(ConditionResult other) {
        return this instanceof No || (this instanceof Unclear && !(other instanceof No)) ? this : other;
    }

    /** Either: one that holds decides, whatever the other is. */
    default ConditionResult or(ConditionResult other) {
        return this instanceof Yes || (this instanceof Unclear && !(other instanceof Yes)) ? this : other;
    }

    default ConditionResult not() {
        return switch (this) {
            case Yes _ -> new No();
            case No _ -> new Yes();
            case Unclear unclear -> unclear;
        };
    }
}
