package org.queuebridge.ui.queues;

import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.QueueCoverage;

/** What is known of which rules of the chosen bus cover the queues. */
public sealed interface CoverageState {
    /** Not connected to AWS, or no bus is chosen. */
    record NoBus() implements CoverageState {}

    /** The rules are being read for the first time. */
    record Loading() implements CoverageState {}

    /** The rules could not be read. */
    record Unread(Failure failure) implements CoverageState {}

    /** All rules are read. */
    record Known(QueueCoverage coverage) implements CoverageState {}

    /** The names of the rules that cover a queue, as far as is known. */
    default List<String> rulesOf(Queue queue) {
        return this instanceof Known(var coverage) ? coverage.of(queue) : List.of();
    }

    default boolean known() {
        return this instanceof Known;
    }
}
