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
 * Splits queues evenly over the fewest patterns within the length limit, each queue in exactly one. If parts exist
 * already, as few queues as possible move to another part.
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
     * @param queueIds in the order in which queues without a part are assigned
     * @param limit the longest pattern, in characters
     * @param before the queues of the existing parts; may be empty
     * @return the queues of each part, existing parts first and in order; an empty list if there is no queue; empty if
     *     no pattern can be built, or not even one queue fits
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

    /**
     * Returns the length of an id with its quotes and a comma. The last id has no comma, which {@link #room} allows
     * for.
     */
    private static int cost(String id) {
        return JsonWriter.quoted(id).length() + 1;
    }

    private static int cost(Set<String> ids) {
        return ids.stream().mapToInt(PatternSplit::cost).sum();
    }

    /** Tries more parts if needed: with ids of different lengths, the number by total length can be too small. */
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
        Deque<String> unassigned = unassigned(parts);
        for (int i = 0; i < count; i++) {
            while (parts.get(i).size() < shares[i]) {
                parts.get(i).add(unassigned.removeFirst());
            }
        }
        return parts.stream().map(Collections::unmodifiableSet).toList();
    }

    /**
     * Returns the existing parts without removed queues, each queue in one; if there will be fewer parts, those with
     * the most queues.
     */
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

    /** Returns how many queues each part will have; parts with more queues now get the larger share. */
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

    /** Returns the positions of the parts, the largest part first. */
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

    private Deque<String> unassigned(List<Set<String>> parts) {
        Set<String> unassigned = new LinkedHashSet<>(queueIds);
        parts.forEach(unassigned::removeAll);
        return new ArrayDeque<>(unassigned);
    }
}
