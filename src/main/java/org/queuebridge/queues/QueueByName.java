package org.queuebridge.queues;

import java.util.Collection;
import java.util.List;
import org.queuebridge.domain.queue.Queue;

/** The result of looking up a queue by the name in {@code TARGET_QUEUE_NAME}. */
public sealed interface QueueByName {
    /** Exactly one queue has that name. */
    record One(Queue queue) implements QueueByName {}

    /** Several queues have exactly that name. */
    record Several(List<Queue> queues) implements QueueByName {
        public Several {
            queues = List.copyOf(queues);
        }
    }

    /**
     * No queue has exactly that name.
     *
     * @param similar up to five queues with similar names, the most similar first; case and accents are ignored
     */
    record NoneOf(List<Queue> similar) implements QueueByName {
        public NoneOf {
            similar = List.copyOf(similar);
        }
    }

    /** Looks up a name among all queues. */
    static QueueByName find(String name, Collection<Queue> queues) {
        List<Queue> exact =
                queues.stream().filter(queue -> queue.name().equals(name)).toList();
        return switch (exact.size()) {
            case 0 -> new NoneOf(SimilarNames.to(name, queues));
            case 1 -> new One(exact.getFirst());
            default -> new Several(exact);
        };
    }
}
