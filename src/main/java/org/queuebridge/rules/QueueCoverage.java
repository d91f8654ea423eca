package org.queuebridge.rules;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.queuebridge.domain.pattern.PatternReading;
import org.queuebridge.domain.pattern.QueueGate;
import org.queuebridge.domain.queue.Queue;

/**
 * Which rules let a queue's events through to somewhere. A rule that is disabled, can never match, has no target or
 * runs on a schedule covers no queue; where targets could not be read, it is taken to have some.
 *
 * @param everywhere the names of the rules that cover every queue, in the rules' order
 * @param byQueue by id, the names of all that cover a queue, of those that are covered by others too
 */
public record QueueCoverage(List<String> everywhere, Map<String, List<String>> byQueue) {
    /** No rule covers anything. */
    public static final QueueCoverage NONE = new QueueCoverage(List.of(), Map.of());

    public QueueCoverage {
        everywhere = List.copyOf(everywhere);
        byQueue = Map.copyOf(byQueue);
    }

    /**
     * Looks only once at each id that a rule names; rules with another condition on the queue are asked about each of
     * the queues.
     */
    public static QueueCoverage of(List<RuleInsight> rules, Collection<Queue> queues) {
        List<RuleInsight> delivering =
                rules.stream().filter(RuleInsight::delivers).toList();
        BitSet everywhere = new BitSet();
        Map<String, BitSet> byQueue = new HashMap<>();
        for (int i = 0; i < delivering.size(); i++) {
            QueueGate gate =
                    delivering.get(i).reading().map(PatternReading::gate).orElseThrow();
            if (gate.everything()) {
                everywhere.set(i);
            } else {
                add(i, gate, queues, byQueue);
            }
        }
        Names names =
                new Names(delivering.stream().map(rule -> rule.rule().name()).toList(), new HashMap<>());
        byQueue.values().forEach(some -> some.or(everywhere));
        Map<String, List<String>> named = HashMap.newHashMap(byQueue.size());
        byQueue.forEach((id, some) -> named.put(id, names.of(some)));
        return new QueueCoverage(names.of(everywhere), named);
    }

    /** The names of the rules that cover a queue, in the rules' order; empty where none does. */
    public List<String> of(Queue queue) {
        return byQueue.getOrDefault(queue.id(), everywhere);
    }

    private static void add(int rule, QueueGate gate, Collection<Queue> queues, Map<String, BitSet> byQueue) {
        gate.ids().forEach(id -> byQueue.computeIfAbsent(id, _ -> new BitSet()).set(rule));
        if (gate.conditional()) {
            BiPredicate<String, String> condition = gate.byCondition();
            for (Queue queue : queues) {
                if (condition.test(queue.id(), queue.name())) {
                    byQueue.computeIfAbsent(queue.id(), _ -> new BitSet()).set(rule);
                }
            }
        }
    }

    /** Names of rules by their places; the same places share a list, as tens of thousands of queues have the same. */
    private record Names(List<String> all, Map<BitSet, List<String>> lists) {
        List<String> of(BitSet places) {
            return lists.computeIfAbsent(
                    places, _ -> places.stream().mapToObj(all::get).toList());
        }
    }
}
