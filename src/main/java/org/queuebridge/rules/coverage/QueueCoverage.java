package org.queuebridge.rules.coverage;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.pattern.read.MatchedQueues;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.rules.RuleInsight;

/**
 * Which rules cover a queue: deliver the ends of its conversations to some target, for certain or perhaps. A rule that
 * is disabled, can never match, has no target or runs on a schedule covers no queue; a rule whose targets could not be
 * read, or whose conditions cannot be judged, may cover some.
 *
 * @param everywhere the rules that cover, or may cover, every queue
 * @param byQueue the rules by queue id, for queues that are covered by others too
 */
public record QueueCoverage(Cover everywhere, Map<String, Cover> byQueue) {
    public QueueCoverage {
        byQueue = Map.copyOf(byQueue);
    }

    /**
     * The rules that cover a queue, by name, in the rules' order.
     *
     * @param certain the rules that cover it
     * @param perhaps the rules that may cover it
     * @param unreadable how many rules of the bus could not be read: each of them may cover it too
     */
    public record Cover(List<String> certain, List<String> perhaps, int unreadable) {
        /** No rule covers the queue. */
        public static final Cover NONE = new Cover(List.of(), List.of(), 0);

        public Cover {
            certain = List.copyOf(certain);
            perhaps = List.copyOf(perhaps);
        }

        /** Whether a rule covers the queue. */
        public Answer covered() {
            if (!certain.isEmpty()) {
                return Answer.YES;
            }
            return possible() == 0 ? Answer.NO : Answer.UNKNOWN;
        }

        /** How many rules may cover it. */
        public int possible() {
            return perhaps.size() + unreadable;
        }
    }

    /**
     * Looks at each id that a rule names once; only rules with other conditions on the queue are asked about every
     * queue.
     *
     * @param unreadable how many rules of the bus could not be read
     */
    public static QueueCoverage of(List<RuleInsight> rules, int unreadable, Collection<Queue> queues) {
        return of(rules, unreadable, queues, true);
    }

    /** The same, where a rule counts only for the queues that it selects by id or name. */
    public static QueueCoverage withoutCatchAlls(List<RuleInsight> rules, int unreadable, Collection<Queue> queues) {
        return of(rules, unreadable, queues, false);
    }

    /** The names of the rules that cover, or may cover, queues that they do not select by id or name. */
    public static List<String> catchAlls(List<RuleInsight> rules) {
        return rules.stream()
                .filter(rule -> rule.delivers() != Answer.NO)
                .filter(rule -> gate(rule).catchesAll() != Answer.NO)
                .map(rule -> rule.rule().name())
                .toList();
    }

    private static QueueCoverage of(
            List<RuleInsight> rules, int unreadable, Collection<Queue> queues, boolean catchAlls) {
        List<RuleInsight> delivering =
                rules.stream().filter(rule -> rule.delivers() != Answer.NO).toList();
        Places places = new Places(catchAlls, new Marks(), new HashMap<>(), new LinkedHashMap<>());
        for (int i = 0; i < delivering.size(); i++) {
            RuleInsight rule = delivering.get(i);
            Answer reaches = rule.targetsUnread().isPresent() ? Answer.UNKNOWN : Answer.YES;
            places.add(i, gate(rule), reaches);
        }
        places.ask(queues);
        return places.named(delivering.stream().map(rule -> rule.rule().name()).toList(), unreadable);
    }

    /** The rules that cover a queue, or may. */
    public Cover of(Queue queue) {
        return byQueue.getOrDefault(queue.id(), everywhere);
    }

    /** Of a rule that delivers, which has a pattern. */
    private static MatchedQueues gate(RuleInsight rule) {
        return rule.reading().map(PatternReading::gate).orElseThrow();
    }

    /** Positions in the list of rules: those that cover, and those that may. */
    private record Marks(BitSet certain, BitSet perhaps) {
        Marks() {
            this(new BitSet(), new BitSet());
        }

        void set(int rule, Answer covers) {
            certain.set(rule, certain.get(rule) || covers == Answer.YES);
            perhaps.set(rule, (perhaps.get(rule) || covers == Answer.UNKNOWN) && !certain.get(rule));
        }

        void or(Marks other) {
            certain.or(other.certain);
            perhaps.or(other.perhaps);
            perhaps.andNot(certain);
        }
    }

    /** A rule with more conditions on a queue than its id. */
    private record Conditional(Answer reaches, BiFunction<String, String, Answer> covers) {}

    /**
     * The result of looking through the rules.
     *
     * @param catchAlls whether rules count for queues too that they do not select by id or name
     * @param everywhere the rules that cover every queue
     * @param byQueue the rules that cover a queue, by its id
     * @param conditions the rules to ask about each queue, by position
     */
    private record Places(
            boolean catchAlls, Marks everywhere, Map<String, Marks> byQueue, Map<Integer, Conditional> conditions) {
        void add(int rule, MatchedQueues gate, Answer reaches) {
            if (catchAlls) {
                everywhere.set(rule, gate.everything().and(reaches));
            }
            gate.ids().forEach((id, covers) -> of(id).set(rule, covers.and(reaches)));
            if (gate.conditional() && (catchAlls || gate.catchesAll() != Answer.YES)) {
                conditions.put(rule, new Conditional(reaches, gate.byCondition()));
            }
        }

        void ask(Collection<Queue> queues) {
            for (Queue queue : conditions.isEmpty() ? List.<Queue>of() : queues) {
                Marks some = new Marks();
                conditions.forEach((rule, condition) -> some.set(
                        rule, condition.covers().apply(queue.id(), queue.name()).and(condition.reaches())));
                if (!some.certain().isEmpty() || !some.perhaps().isEmpty()) {
                    of(queue.id()).or(some);
                }
            }
        }

        /** Queues with the same positions share a list: tens of thousands of queues may have the same. */
        QueueCoverage named(List<String> names, int unreadable) {
            Map<Marks, Cover> covers = new HashMap<>();
            Map<String, Cover> named = HashMap.newHashMap(byQueue.size());
            byQueue.forEach((id, some) -> {
                some.or(everywhere);
                named.put(id, covers.computeIfAbsent(some, marks -> cover(marks, names, unreadable)));
            });
            return new QueueCoverage(cover(everywhere, names, unreadable), named);
        }

        private static Cover cover(Marks marks, List<String> names, int unreadable) {
            return new Cover(
                    marks.certain().stream().mapToObj(names::get).toList(),
                    marks.perhaps().stream().mapToObj(names::get).toList(),
                    unreadable);
        }

        private Marks of(String queueId) {
            return byQueue.computeIfAbsent(queueId, _ -> new Marks());
        }
    }
}
