package org.queuebridge.queues;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueChange;

/**
 * The queues that are loaded, by id.
 *
 * @param byId by lower-case id
 * @param complete whether every queue is loaded; only then does a missing id mean that the queue does not exist
 * @param changes what became of queues since they were loaded earlier, by lower-case id; those that were renamed, moved
 *     or are gone
 */
public record KnownQueues(Map<String, Queue> byId, boolean complete, Map<String, List<QueueChange>> changes) {
    /** No queue is loaded. */
    public static final KnownQueues NONE = new KnownQueues(Map.of(), false, Map.of());

    private static final Pattern LABEL = Pattern.compile(".* \\(([0-9A-Fa-f-]{36})\\)", Pattern.DOTALL);

    public KnownQueues {
        byId = Map.copyOf(byId);
        changes = Map.copyOf(changes);
    }

    public static KnownQueues of(Collection<Queue> queues, boolean complete) {
        Map<String, Queue> byId = HashMap.newHashMap(queues.size());
        queues.forEach(queue -> byId.put(queue.id(), queue));
        return new KnownQueues(byId, complete, Map.of());
    }

    /** The same queues, with what became of them since they were loaded earlier. */
    public KnownQueues with(Map<String, List<QueueChange>> others) {
        return new KnownQueues(byId, complete, others);
    }

    /** What became of a queue since it was loaded earlier; its id may be in upper or lower case. */
    public List<QueueChange> changesOf(String id) {
        return changes.getOrDefault(id.toLowerCase(Locale.ROOT), List.of());
    }

    /** Finds a queue by its id, in upper or lower case. */
    public Optional<Queue> queue(String id) {
        return Optional.ofNullable(byId.get(id.toLowerCase(Locale.ROOT)));
    }

    /** Finds a queue's name by its id, in upper or lower case. */
    public Optional<String> name(String id) {
        return queue(id).map(Queue::name);
    }

    /** The last known name of a queue that is no longer listed. */
    public Optional<String> lastName(String id) {
        return changesOf(id).stream()
                .flatMap(change -> change instanceof QueueChange.Gone gone ? Stream.of(gone.name()) : Stream.empty())
                .findFirst();
    }

    /** Returns the last known name of a queue followed by its id, or only the id if the queue was never loaded. */
    public String label(String id) {
        return name(id).or(() -> lastName(id))
                .map(name -> name + " (" + id + ")")
                .orElse(id);
    }

    /** The id in a {@link #label}. */
    public static String idIn(String label) {
        Matcher labeled = LABEL.matcher(label);
        return labeled.matches() ? labeled.group(1) : label;
    }
}
