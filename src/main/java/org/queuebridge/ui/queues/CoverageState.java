package org.queuebridge.ui.queues;

import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.coverage.QueueCoverage;
import org.queuebridge.rules.coverage.QueueCoverage.Cover;
import org.queuebridge.ui.rules.model.RulesState;

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
     * @param catchAlls the names of the rules that cover, or may cover, queues that they do not select by id or name
     * @param leftOut whether such rules are left out of the coverage
     * @param rules whether the rules are read again meanwhile
     */
    record Known(QueueCoverage coverage, List<String> catchAlls, boolean leftOut, RulesState rules)
            implements CoverageState {
        public Known {
            catchAlls = List.copyOf(catchAlls);
        }
    }

    /** The rules that cover a queue, or may; none while nothing is known. */
    default Cover coverOf(Queue queue) {
        return this instanceof Known(var coverage, var _, var _, var _) ? coverage.of(queue) : Cover.NONE;
    }

    default boolean known() {
        return this instanceof Known;
    }
}
