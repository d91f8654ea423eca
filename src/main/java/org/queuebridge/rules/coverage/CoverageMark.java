package org.queuebridge.rules.coverage;

import org.queuebridge.domain.Answer;

/** How far a rule covers a queue, strongest first. The words are in the messages under {@code coverage.mark.<NAME>}. */
public enum CoverageMark {
    /** Every event of at least one kind that ends a conversation is delivered. */
    FULL,
    /** Only events that meet further conditions are delivered, e.g. those of a media type. */
    PARTLY,
    /** The pattern has conditions that cannot be judged. */
    MAY,
    /** The pattern matches, but the rule's targets could not be read. */
    UNKNOWN,
    /** The rule names or matches the queue, but delivers nothing: disabled, without a target, or never matching. */
    OFF,
    NONE;

    /** The stronger one. */
    CoverageMark or(CoverageMark other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether the rule covers the queue, as {@link QueueCoverage} has it. */
    public Answer covers() {
        return switch (this) {
            case FULL, PARTLY -> Answer.YES;
            case MAY, UNKNOWN -> Answer.UNKNOWN;
            case OFF, NONE -> Answer.NO;
        };
    }
}
