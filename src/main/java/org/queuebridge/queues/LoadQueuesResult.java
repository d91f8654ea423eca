package org.queuebridge.queues;

import java.util.List;
import org.queuebridge.domain.Failure;

/** How loading the queues ended. */
public sealed interface LoadQueuesResult {
    /** All are there. */
    record Loaded(int queues) implements LoadQueuesResult {}

    /**
     * Something failed; what came stays.
     *
     * @param pagesMissing the pages that are not there, in order; the first one alone where not even that came
     * @param failure why the first of them did not come
     */
    record Partial(List<Integer> pagesMissing, Failure failure) implements LoadQueuesResult {
        public Partial {
            pagesMissing = List.copyOf(pagesMissing);
        }
    }
}
