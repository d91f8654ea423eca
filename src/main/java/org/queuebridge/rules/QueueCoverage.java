package org.queuebridge.rules;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        Places places = new Places(new BitSet(), new HashMap<>(), new LinkedHashMap<>());
        for (int i = 0; i < delivering.size(); i++) {
            places.add(i, delivering.get(i).reading().map(PatternReading::gate).orElseThrow());
        }
        places.ask(queues);
        return places.named(delivering.stream().map(rule -> rule.rule().name()).toList());
    }

    /** The names of the rules that cover a queue, in the rules' order; empty where none does. */
    public List<String> of(Queue queue) {
        return byQueue.getOrDefault(queue.id(), everywhere);
    }

    /**
     * The places of rules in their list.
     *
     * @param everywhere of those that cover every queue
     * @param byQueue of those that cover a queue, by its id
     * @param conditions of those to be asked about each queue, by place
     */
    private record Places(
            BitSet everywhere, Map<String, BitSet> byQueue, Map<Integer, BiPredicate<String, String>> conditions) {
        void add(int rule, QueueGate gate) {
            if (gate.everything()) {
                everywhere.set(rule);
                return;
            }
            gate.ids().forEach(id -> of(id).set(rule));
            if (gate.conditional()) {
                conditions.put(rule, gate.byCondition());
            }
        }

        void ask(Collection<Queue> queues) {
            for (Queue queue : conditions.isEmpty() ? List.<Queue>of() : queues) {
                BitSet some = new BitSet();
                conditions.forEach((rule, condition) -> {
                    if (condition.test(queue.id(), queue.name())) {
                        some.set(rule);
                    }
                });
                if (!some.isEmpty()) {
                    of(queue.id()).or(some);
                }
            }
        }

        /** Those of the same places share a list: tens of thousands of queues have the same. */
        QueueCoverage named(List<String> names) {
            Map<BitSet, List<String>> lists = new HashMap<>();
            Map<String, List<String>> named = HashMap.newHashMap(byQueue.size());
            byQueue.forEach((id, some) -> {
                some.or(everywhere);
                named.put(
                        id,
                        lists.computeIfAbsent(
                                some, _ -> some.stream().mapToObj(names::get).toList()));
            });
            return new QueueCoverage(everywhere.stream().mapToObj(names::get).toList(), named);
        }

        private BitSet of(String queueId) {
            return byQueue.computeIfAbsent(queueId, _ -> new BitSet());
        }
    }
}
