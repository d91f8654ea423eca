package org.queuebridge.domain.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds queues among tens of thousands as a person types. Never changes: further pages give a new index, and threads
 * may share one.
 */
public final class QueueIndex {
    /** Of no queue. */
    public static final QueueIndex EMPTY = new QueueIndex(Map.of());

    private final Map<String, IndexedQueue> byId;
    private final List<IndexedQueue> all;

    private QueueIndex(Map<String, IndexedQueue> byId) {
        this.byId = byId;
        this.all = List.copyOf(byId.values());
    }

    /** An index of these queues, in their order. */
    public static QueueIndex of(Collection<Queue> queues) {
        return EMPTY.plus(queues);
    }

    /**
     * The same queues and more. A queue whose id is there already takes the other's place: pages overlap where queues
     * are made while they are read.
     */
    public QueueIndex plus(Collection<Queue> more) {
        Map<String, IndexedQueue> extended = new LinkedHashMap<>(byId);
        more.forEach(queue -> extended.put(queue.id(), IndexedQueue.of(queue)));
        return new QueueIndex(extended);
    }

    public int size() {
        return all.size();
    }

    /** All queues, in the order given. */
    public List<Queue> queues() {
        return all.stream().map(IndexedQueue::queue).toList();
    }

    public Optional<Queue> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(IndexedQueue::queue);
    }

    /**
     * The queues of a name: those spelled exactly so or, where there is none, those that differ in case and accents
     * only.
     */
    public List<Queue> named(String name) {
        List<Queue> exact = all.stream()
                .map(IndexedQueue::queue)
                .filter(queue -> queue.name().equals(name))
                .toList();
        String folded = QueueQuery.of(name).joined();
        return exact.isEmpty()
                ? all.stream()
                        .filter(it -> it.name().equals(folded))
                        .map(IndexedQueue::queue)
                        .toList()
                : exact;
    }

    /**
     * The queues in whose name, division, description or id each word of the query occurs, whatever its case and
     * accents. First those of exactly that name, then those whose name begins with the query, then those in whose name
     * each word begins a word, then the rest; each in the order given. A blank query finds all.
     */
    public List<Queue> search(String query) {
        QueueQuery folded = QueueQuery.of(query);
        if (folded.isBlank()) {
            return queues();
        }
        Map<QueueQuery.Rank, List<Queue>> found = new EnumMap<>(QueueQuery.Rank.class);
        for (IndexedQueue indexed : all) {
            folded.rank(indexed)
                    .ifPresent(rank ->
                            found.computeIfAbsent(rank, _ -> new ArrayList<>()).add(indexed.queue()));
        }
        return found.values().stream().flatMap(List::stream).toList();
    }
}
