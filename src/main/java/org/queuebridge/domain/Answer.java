package org.queuebridge.domain;

import java.util.function.Supplier;

/** The answer to a question: yes and no are proven, anything else is unknown. */
public enum Answer {
    YES,
    NO,
    /** Neither yes nor no is proven. */
    UNKNOWN;

    /** Returns yes or no. */
    public static Answer of(boolean holds) {
        return holds ? YES : NO;
    }

    /** Returns whether both hold. Evaluates the other answer only if it matters. */
    public Answer and(Supplier<Answer> other) {
        if (this == NO) {
            return NO;
        }
        Answer second = other.get();
        return second == NO || this == YES ? second : UNKNOWN;
    }

    /** Returns whether both hold. */
    public Answer and(Answer other) {
        return and(() -> other);
    }

    /** Returns whether at least one of both holds. */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** Returns the opposite; unknown stays unknown. */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
