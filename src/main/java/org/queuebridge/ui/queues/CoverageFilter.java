package org.queuebridge.ui.queues;

import org.queuebridge.domain.queue.Queue;

/**
 * Which queues are shown, by the number of rules that cover them. While that is not known, only {@link #ALL} shows any.
 */
public enum CoverageFilter {
    ALL,
    NOT_COVERED,
    MORE_THAN_ONCE;

    boolean lets(Queue queue, CoverageState coverage) {
        return switch (this) {
            case ALL -> true;
            case NOT_COVERED -> coverage.known() && coverage.rulesOf(queue).isEmpty();
            case MORE_THAN_ONCE -> coverage.rulesOf(queue).size() > 1;
        };
    }
}
