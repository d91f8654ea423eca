package org.queuebridge.queues;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.queue.Queue;

/**
 * The queues that are loaded, by their ids.
 *
 * @param byId by lower-case id
 * @param complete whether these are all; only then can a queue be missed
 */
public record KnownQueues(Map<String, Queue> byId, boolean complete) {
    /** Nothing is loaded. */
    public static final KnownQueues NONE = new KnownQueues(Map.of(), false);

    public KnownQueues {
        byId = Map.copyOf(byId);
    }

    public static KnownQueues of(Collection<Queue> queues, boolean complete) {
        Map<String, Queue> byId = HashMap.newHashMap(queues.size());
        queues.forEach(queue -> byId.put(queue.id(), queue));
        return new KnownQueues(byId, complete);
    }

    /** The queue of an id, however that is spelled. */
    public Optional<Queue> queue(String id) {
        return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)));
    }

    /** The queue's name with its id behind, or the id alone where it is not known. */
    public String label(String id) {
        return queue(id).map(queue -> queue.name() + " (" + id + ")").orElse(id);
    }
}
