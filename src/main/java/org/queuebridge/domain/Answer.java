package org.queuebridge.domain;

import java.util.function.Supplier;

/** What can be said of a question: yes and no are proven, anything else cannot be told. */
public enum Answer {
    YES,
    NO,
    /** Cannot be told: neither is proven. */
    UNKNOWN;

    /** Yes or no. */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Whether both hold. The other is only asked where it matters. */
    public Answer and(Supplier<Answer> other) {
        if (this == NO) {
            return NO;
        }
        Answer second = other.get();
        return second == NO || this == YES ? second : UNKNOWN;
    }

    /** Whether both hold. */
    public Answer and(Answer other) {
        return and(() -> other);
    }

    /** Whether one of both holds. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** The opposite; what cannot be told stays so. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
