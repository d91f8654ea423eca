package org.queuebridge.domain.pattern.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;

/**
 * One part of a pattern that is too long for one rule and is split over a set of rules.
 *
 * @param number the number of the rule in its set, from 1
 * @param queueIds the queues that it matches
 */
public record PatternPart(int number, Set<String> queueIds, EventPattern pattern) {
    /**
     * Splits queues over as few patterns as possible, so that as few queues as possible move to another part.
     *
     * @param limit the longest pattern, in characters
     * @param before the queues of the existing parts, by number; may be empty
     * @return empty if there is no queue, or not even one fits
     */
    public static List<PatternPart> of(
            PatternIntent intent, Collection<String> ids, int limit, Map<Integer, Set<String>> before) {
        List<Set<String>> split = PatternSplit.of(intent, ids, limit, List.copyOf(before.values()))
                .orElse(List.of());
        List<Integer> numbers = PartNumbering.of(before, split);
        List<PatternPart> parts = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            int number = numbers.get(i);
            Set<String> queues = split.get(i);
            PatternBuilder.build(intent, queues)
                    .ifPresent(pattern -> parts.add(new PatternPart(number, queues, pattern)));
        }
        return parts;
    }
}
