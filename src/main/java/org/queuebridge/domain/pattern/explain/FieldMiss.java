package org.queuebridge.domain.pattern.explain;

/**
 * The ways in which a field of an event fails the tests of a pattern, the nearest first. The details for a message are
 * in its {@link NearMiss}: "found" is the event's value, "operand" the value in the pattern.
 */
public enum FieldMiss {
    /** The same text but for white space. Words need: found, operand (quoted, or the difference cannot be seen). */
    BLANKS,
    /** The same text but for upper and lower case. Words need: found, operand. */
    DIFFERS_IN_CASE,
    /**
     * The same value as text on the one side, and as a number, {@code true}, {@code false} or {@code null} on the
     * other; also text where the pattern compares numbers. Words need: found, operand, and which of the two is the
     * text.
     */
    NUMBER_OR_TEXT,
    /**
     * A conversation's id on the one side, the literal text <code>{id}</code> on the other. Words need: found, operand,
     * and which of the two has the literal text.
     */
    PLACEHOLDER,
    /**
     * Dotted or slashed names that begin alike, e.g. two topics or two sources. Words need: what they share
     * ({@link NearMiss#shared}), and how found and operand go on.
     */
    OTHER_SUFFIX,
    /**
     * The value is not in the range ({@code numeric}) or the network ({@code cidr}). Words need: found, operand (for
     * {@code numeric} the array of comparisons, for {@code cidr} the network).
     */
    OUT_OF_RANGE,
    /** The pattern excludes the value. Words need: found, operand (what excludes it), test (how: equal, prefix, …). */
    EXCLUDED,
    /** The pattern wants the field to be absent. Words need: found. */
    PRESENT,
    /** Nothing near. Words need: found, and of the allowed values the closest: operand, with its test. */
    OTHER_VALUE,
    /**
     * The event has no such field, or nothing but an object or an empty array there. Words need: where else the event
     * has a field of that name ({@link NearMiss#elsewhere}).
     */
    FIELD_MISSING
}
