package org.queuebridge.queues;

import java.util.List;
import org.queuebridge.domain.Failure;

/** How loading the queues ended. */
public sealed interface LoadResult {
    /** All are there. */
    record Loaded(int queues) implements LoadResult {}

    /**
     * Something failed; what came stays.
     *
     * @param pagesMissing the pages that are not there, in order; the first one alone where not even that came
     * @param failure why the first of them did not come
     */
    record Partial(List<Integer> pagesMissing, Failure failure) implements LoadResult {
        public Partial {
            pagesMissing = List.copyOf(pagesMissing);
        }
    }
}
