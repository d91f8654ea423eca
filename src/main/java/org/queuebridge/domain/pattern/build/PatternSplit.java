package org.queuebridge.domain.pattern.build;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.PatternIntent;

/**
 * Deals queues out to the fewest patterns that are each within the limit: each queue to exactly one, and to each as
 * many, or one less. Where there are parts already, as few queues as possible change theirs.
 */
public final class PatternSplit {
    private final Set<String> queueIds;
    private final int room;

    private PatternSplit(Set<String> queueIds, int room) {
        this.queueIds = queueIds;
        this.room = room;
    }

    /**
     * Splits.
     *
     * @param queueIds in the order in which they are dealt out where they have no part yet
     * @param limit of each pattern, in characters
     * @param before the queues of the parts as they are; none where there are none
     * @return the queues of each part, those that were there first and in their order; none where there is no queue;
     *     empty where nothing can be built of them, or not even one queue fits
     */
    public static Optional<List<Set<String>>> of(
            PatternIntent intent, Collection<String> queueIds, int limit, List<Set<String>> before) {
        Set<String> distinct = new LinkedHashSet<>(queueIds);
        if (distinct.isEmpty()) {
            return Optional.of(List.of());
        }
        String first = distinct.iterator().next();
        int longest = distinct.stream().mapToInt(PatternSplit::cost).max().orElseThrow();
        return PatternBuilder.build(intent, List.of(first))
                .map(pattern -> limit - pattern.length() + cost(first))
                .filter(room -> room >= longest)
                .map(room -> new PatternSplit(distinct, room).fewest(before));
    }

    /** In characters: the id, its quotes and a comma. The last one has none, which {@link #room} counts in. */
    private static int cost(String id) {
        return JsonWriter.quoted(id).length() + 1;
    }

    private static int cost(Set<String> ids) {
        return ids.stream().mapToInt(PatternSplit::cost).sum();
    }

    /** Where ids differ in length, the fewest parts by the sum of their characters can be too few. */
    private List<Set<String>> fewest(List<Set<String>> before) {
        return IntStream.iterate(Math.ceilDiv(cost(queueIds), room), count -> count + 1)
                .mapToObj(count -> deal(before, count))
                .filter(parts -> parts.stream().allMatch(part -> cost(part) <= room))
                .findFirst()
                .orElseThrow();
    }

    private List<Set<String>> deal(List<Set<String>> before, int count) {
        List<Set<String>> parts = new ArrayList<>(staying(before, count));
        while (parts.size() < count) {
            parts.add(new LinkedHashSet<>());
        }
        int[] shares = shares(parts);
        for (int i = 0; i < count; i++) {
            cut(parts.get(i), shares[i]);
        }
        Deque<String> homeless = homeless(parts);
        for (int i = 0; i < count; i++) {
            while (parts.get(i).size() < shares[i]) {
                parts.get(i).add(homeless.removeFirst());
            }
        }
        return parts.stream().map(Collections::unmodifiableSet).toList();
    }

    /** What is left of the parts; where there are to be fewer, of those with the most queues. Each queue in one. */
    private List<Set<String>> staying(List<Set<String>> before, int count) {
        Set<String> dealt = new LinkedHashSet<>();
        List<Set<String>> left = new ArrayList<>();
        for (Set<String> part : before) {
            Set<String> kept = new LinkedHashSet<>(part);
            kept.retainAll(queueIds);
            kept.removeAll(dealt);
            dealt.addAll(kept);
            left.add(kept);
        }
        return bySize(left).stream().limit(count).sorted().map(left::get).toList();
    }

    /** How many queues each part is to have; the larger share for those that have more now. */
    private int[] shares(List<Set<String>> parts) {
        int smaller = queueIds.size() / parts.size();
        int larger = queueIds.size() % parts.size();
        int[] shares = new int[parts.size()];
        List<Integer> order = bySize(parts);
        for (int i = 0; i < order.size(); i++) {
            shares[order.get(i)] = smaller + (i < larger ? 1 : 0);
        }
        return shares;
    }

    /** The positions of the parts, the largest part's first. */
    private static List<Integer> bySize(List<Set<String>> parts) {
        return IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -parts.get(i).size()))
                .toList();
    }

    private static void cut(Set<String> part, int share) {
        List<String> ids = List.copyOf(part);
        if (ids.size() > share) {
            ids.subList(share, ids.size()).forEach(part::remove);
        }
    }

    private Deque<String> homeless(List<Set<String>> parts) {
        Set<String> homeless = new LinkedHashSet<>(queueIds);
        parts.forEach(homeless::removeAll);
        return new ArrayDeque<>(homeless);
    }
}
