package org.queuebridge.ui.queues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.queue.Division;
import org.queuebridge.domain.queue.Queue;

/**
 * How many of the loaded queues each filter lets pass, whatever the search.
 *
 * @param all how many are loaded
 * @param uncovered of how many it is certain that no rule covers them; 0 while coverage is not known
 * @param doubtful of how many it cannot be told whether a rule covers them; 0 while coverage is not known
 * @param twice how many are covered by more than one rule for certain
 * @param divisions how many are in each division, by its name
 */
public record QueueCounts(int all, int uncovered, int doubtful, int twice, List<InDivision> divisions) {
    /** Of no queue. */
    public static final QueueCounts NONE = new QueueCounts(0, 0, 0, 0, List.of());

    public QueueCounts {
        divisions = List.copyOf(divisions);
    }

    /** The number of queues in a division. */
    public record InDivision(Division division, int queues) {}

    /** Looks at each queue once. */
    static QueueCounts of(List<Queue> queues, CoverageState coverage) {
        Map<CoverageFilter, Integer> passing = new EnumMap<>(CoverageFilter.class);
        Map<Division, Integer> divisions = new LinkedHashMap<>();
        for (Queue queue : queues) {
            divisions.merge(queue.division(), 1, Integer::sum);
            for (CoverageFilter filter : CoverageFilter.values()) {
                if (filter.lets(queue, coverage)) {
                    passing.merge(filter, 1, Integer::sum);
                }
            }
        }
        List<InDivision> sorted = new ArrayList<>();
        divisions.forEach((division, number) -> sorted.add(new InDivision(division, number)));
        sorted.sort(Comparator.comparing(each -> each.division().name(), String.CASE_INSENSITIVE_ORDER));
        return new QueueCounts(
                queues.size(),
                passing.getOrDefault(CoverageFilter.NOT_COVERED, 0),
                passing.getOrDefault(CoverageFilter.MAY_BE_COVERED, 0),
                passing.getOrDefault(CoverageFilter.MORE_THAN_ONCE, 0),
                sorted);
    }
}
