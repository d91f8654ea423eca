package org.queuebridge.domain.permission;

/** Whether a part of a policy holds for a request: yes, no, or what keeps this program from telling. */
sealed interface Met {
    /** It holds. */
    record Yes() implements Met {}

    /** It does not hold. */
    record No() implements Met {}

    /**
     * Cannot be told.
     *
     * @param about the condition key, operator or policy variable that cannot be evaluated, as the policy spells it
     */
    record Unclear(String about) implements Met {}

    static Met of(boolean met) {
        return met ? new Yes() : new No();
    }

    /** Both: one that does not hold decides, whatever the other is. */
    default Met and(Met other) {
        return this instanceof No || (this instanceof Unclear && !(other instanceof No)) ? this : other;
    }

    /** Either: one that holds decides, whatever the other is. */
    default Met or(Met other) {
        return this instanceof Yes || (this instanceof Unclear && !(other instanceof Yes)) ? this : other;
    }

    default Met not() {
        return switch (this) {
            case Yes _ -> new No();
            case No _ -> new Yes();
            case Unclear unclear -> unclear;
        };
    }
}
