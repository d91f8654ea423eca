package org.queuebridge.domain.permission;

/** The answer to whether events of a rule arrive at a target. */
public enum Delivers {
    YES,
    /** None arrives. */
    NO,
    /** What decides it could not be read, or cannot be evaluated. */
    CANNOT_TELL;

    /** At one of two places at least. */
    public Delivers or(Delivers other) {
        if (this == YES || other == YES) {
            return YES;
        }
        return this == NO && other == NO ? NO : CANNOT_TELL;
    }
}
