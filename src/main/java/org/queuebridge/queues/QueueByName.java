package org.queuebridge.queues;

import java.util.Collection;
import java.util.List;
import org.queuebridge.domain.queue.Queue;

/** What a queue's name, given in the environment, stands for. */
public sealed interface QueueByName {
    /** Exactly one queue has that name. */
    record One(Queue queue) implements QueueByName {}

    /** More than one has exactly that name. */
    record Several(List<Queue> queues) implements QueueByName {
        public Several {
            queues = List.copyOf(queues);
        }
    }

    /**
     * None has exactly that name.
     *
     * @param similar at most five that may be meant, the likeliest first; case and accents do not matter
     */
    record NoneOf(List<Queue> similar) implements QueueByName {
        public NoneOf {
            similar = List.copyOf(similar);
        }
    }

    /** Looks for a name among all queues. */
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
