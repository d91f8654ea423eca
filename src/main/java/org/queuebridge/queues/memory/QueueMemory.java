package org.queuebridge.queues.memory;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.queue.QueueChange;

/**
 * The queues of an organization as they were last listed, and those that are no longer listed.
 *
 * @param byId by id
 */
public record QueueMemory(Map<String, RememberedQueue> byId) {
    /** Nothing was loaded before. */
    public static final QueueMemory EMPTY = new QueueMemory(Map.of());

    /** How many queues that are no longer listed are remembered: those that were listed last. */
    static final int MOST_MISSING = 10_000;

    public QueueMemory {
        byId = Map.copyOf(byId);
    }

    /** A memory of these queues. */
    public static QueueMemory of(Collection<RememberedQueue> queues) {
        Map<String, RememberedQueue> byId = HashMap.newHashMap(queues.size());
        queues.forEach(queue -> byId.put(queue.id(), queue));
        return new QueueMemory(byId);
    }

    /**
     * The memory after all queues were loaded. An empty list changes nothing: a client without rights sees one, too.
     *
     * @param loaded every queue that is listed now
     */
    public QueueMemory after(Collection<Queue> loaded, Instant now) {
        if (loaded.isEmpty()) {
            return this;
        }
        Map<String, RememberedQueue> after = HashMap.newHashMap(loaded.size());
        for (Queue queue : loaded) {
            after.put(
                    queue.id(),
                    Optional.ofNullable(byId.get(queue.id()))
                            .map(before -> before.listed(queue, now))
                            .orElseGet(() -> RememberedQueue.first(queue)));
        }
        byId.values().stream()
                .filter(queue -> !after.containsKey(queue.id()))
                .map(queue -> queue.missing(now))
                .sorted(Comparator.comparing(
                                (RememberedQueue queue) -> queue.missing().orElse(now))
                        .reversed())
                .limit(MOST_MISSING)
                .toList()
                .forEach(queue -> after.put(queue.id(), queue));
        return new QueueMemory(after);
    }

    /**
     * What became of queues, by id; only of those that changed or are no longer listed.
     *
     * @param loaded the queues with which the memory was last brought up to date
     */
    public Map<String, List<QueueChange>> changes(Collection<Queue> loaded) {
        Map<String, List<Queue>> byName = loaded.stream().collect(groupingBy(Queue::name));
        Map<String, List<QueueChange>> changes = new HashMap<>();
        for (RememberedQueue queue : byId.values()) {
            List<QueueChange> its = queue.missing().isPresent()
                    ? List.of(new QueueChange.Gone(
                            queue.id(), queue.name(), byName.getOrDefault(queue.name(), List.of())))
                    : queue.changes();
            if (!its.isEmpty()) {
                changes.put(queue.id(), its);
            }
        }
        return changes;
    }
}
