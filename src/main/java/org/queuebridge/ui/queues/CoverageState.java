package org.queuebridge.ui.queues;

import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;

/** What is known of which rules of the chosen bus cover the queues. */
public sealed interface CoverageState {
    /** Not connected to AWS, or no bus is chosen. */
    record NoBus() implements CoverageState {}

    /** The rules are being read for the first time. */
    record Loading() implements CoverageState {}

    /** The rules could not be read. */
    record Unread(Failure failure) implements CoverageState {}

    /**
     * All rules are read.
     *
     * @param inDoubt whether of some queue it cannot be told whether a rule covers it
     */
    record Known(QueueCoverage coverage, boolean inDoubt) implements CoverageState {
        Known(QueueCoverage coverage) {
            this(coverage, coverage.inDoubt());
        }
    }

    /** The rules that cover a queue, or may; none while nothing is known. */
    default Cover coverOf(Queue queue) {
        return this instanceof Known(var coverage, var _) ? coverage.of(queue) : Cover.NONE;
    }

    /** Whether of some queue it cannot be told. */
    default boolean anyInDoubt() {
        return this instanceof Known(var _, boolean inDoubt) && inDoubt;
    }

    default boolean known() {
        return this instanceof Known;
    }
}
