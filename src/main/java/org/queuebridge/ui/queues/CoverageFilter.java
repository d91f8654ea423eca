package org.queuebridge.ui.queues;

import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;

/** Filters queues by how many rules cover them. While that is not known, only {@link #ALL} shows any. */
public enum CoverageFilter {
    ALL,
    NOT_COVERED,
    /** No rule covers it for certain, but one may. */
    MAY_BE_COVERED,
    MORE_THAN_ONCE;

    boolean lets(Queue queue, CoverageState coverage) {
        return switch (this) {
            case ALL -> true;
            case NOT_COVERED -> coverage.known() && coverage.coverOf(queue).covered() == Answer.NO;
            case MAY_BE_COVERED -> coverage.coverOf(queue).covered() == Answer.UNKNOWN;
            case MORE_THAN_ONCE -> coverage.coverOf(queue).certain().size() > 1;
        };
    }
}
