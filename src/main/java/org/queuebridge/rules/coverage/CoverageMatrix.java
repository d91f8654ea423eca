package org.queuebridge.rules.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.domain.text.Folding;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.RuleInsight;

/**
 * How far each rule covers each queue.
 *
 * @param rows the queues by name; at the end those that rules name and that are not loaded
 * @param rules the rules, in the order given
 * @param everywhere for each rule, how far it covers a queue about which it has no condition
 * @param unreadable how many more rules could not be read: each of them may cover any queue
 */
public record CoverageMatrix(List<Row> rows, List<RuleInsight> rules, List<CoverageMark> everywhere, int unreadable) {
    private static final Comparator<Queue> BY_NAME = Comparator.comparing((Queue queue) -> Folding.fold(queue.name()))
            .thenComparing(Queue::name)
            .thenComparing(Queue::id);

    public CoverageMatrix {
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
        everywhere = List.copyOf(everywhere);
    }

    /**
     * A queue.
     *
     * @param id as Genesys Cloud or the rule spells it
     * @param queue empty where no queue of that id is loaded
     * @param missing whether the organization has no such queue; false while not all queues are loaded
     * @param own the marks by the rule's position, where they differ from those of all queues; queues with the same
     *     marks share one map
     */
    public record Row(String id, Optional<Queue> queue, boolean missing, Map<Integer, CoverageMark> own) {}

    /** Works it out; for many queues not on the window's thread. */
    public static CoverageMatrix of(List<RuleInsight> rules, int unreadable, KnownQueues known) {
        List<RuleCoverage> each = rules.stream().map(RuleCoverage::of).toList();
        Map<String, SortedMap<Integer, CoverageMark>> byId = new HashMap<>();
        for (int rule = 0; rule < each.size(); rule++) {
            for (Map.Entry<String, CoverageMark> named : each.get(rule).byId().entrySet()) {
                byId.computeIfAbsent(named.getKey(), _ -> new TreeMap<>()).put(rule, named.getValue());
            }
        }
        List<Queue> queues = byName(known);
        Shared shared = new Shared(each, byId);
        List<Row> rows = new ArrayList<>(queues.size());
        queues.forEach(queue -> rows.add(new Row(queue.id(), Optional.of(queue), false, shared.of(queue))));
        Set<String> unknown = new LinkedHashSet<>();
        rules.forEach(rule -> rule.queueIds().stream()
                .filter(id -> !known.byId().containsKey(id))
                .forEach(unknown::add));
        unknown.forEach(id -> rows.add(new Row(
                id,
                Optional.empty(),
                known.complete() && known.queue(id).isEmpty(),
                shared.shared(new TreeMap<>(byId.getOrDefault(id, new TreeMap<>()))))));
        return new CoverageMatrix(
                rows, rules, each.stream().map(RuleCoverage::everywhere).toList(), unreadable);
    }

    /** The loaded queues in the rows' order. */
    public static List<Queue> byName(KnownQueues known) {
        return known.byId().values().stream().sorted(BY_NAME).toList();
    }

    /** How far a rule covers a queue, by their positions. */
    public CoverageMark mark(int row, int rule) {
        return rows.get(row).own().getOrDefault(rule, everywhere.get(rule));
    }

    /** The queues by the marks that they have in common, in the rows' order. */
    public Map<Map<Integer, CoverageMark>, List<Row>> groups() {
        IdentityHashMap<Map<Integer, CoverageMark>, List<Row>> byMap = new IdentityHashMap<>();
        Map<Map<Integer, CoverageMark>, List<Row>> groups = new LinkedHashMap<>();
        rows.forEach(row -> byMap.computeIfAbsent(
                        row.own(), marks -> groups.computeIfAbsent(marks, _ -> new ArrayList<>()))
                .add(row));
        return groups;
    }

    /** The same for some of the rows and rules only, by their positions. */
    public CoverageMatrix only(List<Integer> someRows, List<Integer> someRules) {
        Map<Integer, Integer> places = new HashMap<>();
        someRules.forEach(rule -> places.put(rule, places.size()));
        IdentityHashMap<Map<Integer, CoverageMark>, Map<Integer, CoverageMark>> made = new IdentityHashMap<>();
        List<Row> kept = someRows.stream()
                .map(rows::get)
                .map(row -> new Row(
                        row.id(),
                        row.queue(),
                        row.missing(),
                        made.computeIfAbsent(row.own(), marks -> moved(marks, places))))
                .toList();
        return new CoverageMatrix(
                kept,
                someRules.stream().map(rules::get).toList(),
                someRules.stream().map(everywhere::get).toList(),
                unreadable);
    }

    private static Map<Integer, CoverageMark> moved(Map<Integer, CoverageMark> marks, Map<Integer, Integer> places) {
        Map<Integer, CoverageMark> moved = new TreeMap<>();
        marks.forEach((rule, mark) -> {
            Integer place = places.get(rule);
            if (place != null) {
                moved.put(place, mark);
            }
        });
        return moved;
    }

    /** Tens of thousands of queues may have the same marks. */
    private static final class Shared {
        private final Map<Integer, BiFunction<String, String, CoverageMark>> conditional = new TreeMap<>();
        private final Map<String, SortedMap<Integer, CoverageMark>> byId;
        private final Map<Map<Integer, CoverageMark>, Map<Integer, CoverageMark>> shared = new HashMap<>();

        Shared(List<RuleCoverage> each, Map<String, SortedMap<Integer, CoverageMark>> byId) {
            this.byId = byId;
            for (int rule = 0; rule < each.size(); rule++) {
                int place = rule;
                each.get(rule).byCondition().ifPresent(condition -> conditional.put(place, condition));
            }
        }

        Map<Integer, CoverageMark> of(Queue queue) {
            SortedMap<Integer, CoverageMark> named = byId.get(queue.id());
            if (named == null && conditional.isEmpty()) {
                return Map.of();
            }
            SortedMap<Integer, CoverageMark> marks = named == null ? new TreeMap<>() : new TreeMap<>(named);
            conditional.forEach((rule, condition) -> {
                CoverageMark mark = condition.apply(queue.id(), queue.name());
                if (mark != CoverageMark.NONE) {
                    marks.merge(rule, mark, CoverageMark::or);
                }
            });
            return marks.isEmpty() ? Map.of() : shared(marks);
        }

        Map<Integer, CoverageMark> shared(Map<Integer, CoverageMark> marks) {
            return shared.computeIfAbsent(marks, same -> same);
        }
    }
}
