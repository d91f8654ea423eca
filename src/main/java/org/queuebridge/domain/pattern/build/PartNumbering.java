package org.queuebridge.domain.pattern.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Assigns the rule numbers of a set to its new parts, so that as few queues as possible move to another rule. */
public final class PartNumbering {
    private PartNumbering() {}

    /**
     * Returns the number of each new part: that of the existing part with which it shares the most queues, or else a
     * free one.
     *
     * @param before the queues of the existing parts, by number
     * @param parts the queues of the new parts
     */
    public static List<Integer> of(Map<Integer, Set<String>> before, List<Set<String>> parts) {
        Map<Integer, Set<String>> left = new LinkedHashMap<>(before);
        List<Integer> numbers = new ArrayList<>(Collections.nCopies(parts.size(), 0));
        // Pairs that share the most queues are matched first.
        while (true) {
            Optional<Pair> best = best(left, parts, numbers);
            if (best.isEmpty()) {
                break;
            }
            numbers.set(best.get().part(), best.get().number());
            left.remove(best.get().number());
        }
        Set<Integer> taken = new HashSet<>(numbers);
        for (int part = 0; part < numbers.size(); part++) {
            if (numbers.get(part) == 0) {
                int number = free(left.keySet(), taken);
                numbers.set(part, number);
                taken.add(number);
            }
        }
        return numbers;
    }

    private record Pair(int part, int number, int shared) {}

    private static Optional<Pair> best(Map<Integer, Set<String>> left, List<Set<String>> parts, List<Integer> numbers) {
        List<Pair> pairs = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            if (numbers.get(part) == 0) {
                int each = part;
                left.forEach((number, ids) -> pairs.add(new Pair(each, number, shared(ids, parts.get(each)))));
            }
        }
        return pairs.stream()
                .filter(pair -> pair.shared() > 0)
                .max(Comparator.comparingInt(Pair::shared).thenComparing(Pair::number, Comparator.reverseOrder()));
    }

    private static int shared(Set<String> one, Set<String> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    /** Prefers an existing number that is no longer used to a new one. */
    private static int free(Set<Integer> there, Set<Integer> taken) {
        OptionalInt unused = there.stream()
                .filter(number -> !taken.contains(number))
                .mapToInt(Integer::intValue)
                .min();
        int number = unused.orElse(1);
        while (taken.contains(number)) {
            number++;
        }
        return number;
    }
}
