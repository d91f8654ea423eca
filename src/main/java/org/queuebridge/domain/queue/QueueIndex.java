package org.queuebridge.domain.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.queuebridge.domain.text.SearchQuery;
import org.queuebridge.domain.text.SearchRank;

/**
 * An immutable index that finds queues among tens of thousands as a person types. Adding queues makes a new index, so
 * threads may share one.
 */
public final class QueueIndex {
    /** The index without queues. */
    public static final QueueIndex EMPTY = new QueueIndex(Map.of());

    private final Map<String, IndexedQueue> byId;
    private final List<IndexedQueue> all;

    private QueueIndex(Map<String, IndexedQueue> byId) {
        this.byId = byId;
        this.all = List.copyOf(byId.values());
    }

    /** Makes an index of these queues, in their order. */
    public static QueueIndex of(Collection<Queue> queues) {
        return EMPTY.plus(queues);
    }

    /**
     * Returns an index with more queues. A queue replaces one with the same id: pages overlap when queues are created
     * during loading.
     */
    public QueueIndex plus(Collection<Queue> more) {
        Map<String, IndexedQueue> extended = new LinkedHashMap<>(byId);
        more.forEach(queue -> extended.put(queue.id(), IndexedQueue.of(queue)));
        return new QueueIndex(extended);
    }

    public int size() {
        return all.size();
    }

    /** Returns all queues, in the order given. */
    public List<Queue> queues() {
        return all.stream().map(IndexedQueue::queue).toList();
    }

    public Optional<Queue> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(IndexedQueue::queue);
    }

    /**
     * Returns the queues with exactly this name or, if there are none, those whose names differ only in case and
     * accents.
     */
    public List<Queue> named(String name) {
        List<Queue> exact = all.stream()
                .map(IndexedQueue::queue)
                .filter(queue -> queue.name().equals(name))
                .toList();
        String folded = SearchQuery.of(name).joined();
        return exact.isEmpty()
                ? all.stream()
                        .filter(it -> it.name().equals(folded))
                        .map(IndexedQueue::queue)
                        .toList()
                : exact;
    }

    /**
     * Returns the queues that contain each word of the query in name, division, description or id, ignoring case and
     * accents. Queues with exactly that name are first, then names that begin with the query, then names with words
     * that begin with the query's words, then the rest; each group in the order given. A blank query finds all.
     */
    public List<Queue> search(String query) {
        SearchQuery folded = SearchQuery.of(query);
        return folded.isBlank()
                ? queues()
                : ranked(folded).values().stream().flatMap(List::stream).toList();
    }

    /** Returns the queues that {@link #search} finds, by how well they match, best first. */
    public SequencedMap<SearchRank, List<Queue>> ranked(SearchQuery query) {
        SequencedMap<SearchRank, List<Queue>> found = new TreeMap<>();
        for (IndexedQueue indexed : all) {
            SearchRank.of(indexed.name(), indexed.text(), query)
                    .ifPresent(rank ->
                            found.computeIfAbsent(rank, _ -> new ArrayList<>()).add(indexed.queue()));
        }
        return found;
    }
}
