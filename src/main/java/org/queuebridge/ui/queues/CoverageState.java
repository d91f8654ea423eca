package org.queuebridge.ui.queues;

import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;

/** What is known about the coverage of queues by rules of the chosen bus. */
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
     * @param inDoubt whether it cannot be told for some queue whether a rule covers it
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

    /** Whether it cannot be told for some queue. */
    default boolean anyInDoubt() {
        return this instanceof Known(var _, boolean inDoubt) && inDoubt;
    }

    default boolean known() {
        return this instanceof Known;
    }
}
