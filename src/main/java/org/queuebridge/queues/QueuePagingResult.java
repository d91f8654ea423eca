package org.queuebridge.queues;

import java.util.List;
import org.queuebridge.domain.Failure;

/** The result of loading queues: all of them, or only some pages. */
public sealed interface QueuePagingResult {
    /** All queues were loaded. */
    record Loaded(int queues) implements QueuePagingResult {}

    /**
     * Loading failed; the queues that were loaded are kept.
     *
     * @param pagesMissing the numbers of the pages that were not loaded, in order; only 1 if even the first page failed
     * @param failure why the first of them was not loaded
     */
    record Partial(List<Integer> pagesMissing, Failure failure) implements QueuePagingResult {
        public Partial {
            pagesMissing = List.copyOf(pagesMissing);
        }
    }
}
