package org.queuebridge.domain.pattern.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.PatternIntent;

/**
 * One of the patterns that a pattern is split into, as it does not fit into one rule.
 *
 * @param number of the rule in its set, from 1
 * @param queueIds the queues that it lets through
 */
public record PatternPart(int number, Set<String> queueIds, EventPattern pattern) {
    /**
     * Splits queues over as few patterns as can be; as few queues as possible change the part that they are in.
     *
     * @param limit of each pattern, in characters
     * @param before the queues of the parts that are there, by their number; none where there are none
     * @return none where there is no queue, or not even one fits
     */
    public static List<PatternPart> of(
            PatternIntent meant, Collection<String> ids, int limit, Map<Integer, Set<String>> before) {
        List<Set<String>> split =
                PatternSplit.of(meant, ids, limit, List.copyOf(before.values())).orElse(List.of());
        List<Integer> numbers = PartNumbering.of(before, split);
        List<PatternPart> parts = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            int number = numbers.get(i);
            Set<String> queues = split.get(i);
            PatternBuilder.build(meant, queues)
                    .ifPresent(pattern -> parts.add(new PatternPart(number, queues, pattern)));
        }
        return parts;
    }
}
