package org.queuebridge.domain.pattern.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.bus.BusEvents;
import org.queuebridge.domain.pattern.bus.ConditionJudgement;
import org.queuebridge.domain.pattern.bus.FieldKnowledge;
import org.queuebridge.domain.pattern.value.ValueSet;

/**
 * The set of all events that a pattern matches on its bus, to be compared with those of other patterns.
 *
 * @param alternatives the combinations of its {@code $or}, each with whether events that can arrive match
 * @param events what may arrive on the bus
 * @param fields what is known of their fields
 * @param dependable whether what an alternative matches is certain to match the pattern. The engine may deny an event
 *     whose value stands in lists that ways share in part, e.g. {@code "$or": [{"a": ["x"]}, {"a": ["x", "y"]}]} for
 *     {@code "y"}
 */
public record PatternScope(List<Judged> alternatives, BusEvents events, FieldKnowledge fields, boolean dependable) {
    /** Where an event comes from, its type, and the name that goes with its queue's id. */
    private static final Set<String> ORIGIN = Set.of("source", "account", "region", "detail-type", "detail.queue.name");

    /** An alternative, and whether events that can arrive match it. */
    record Judged(PatternAlternative alternative, Answer matches) {}

    public PatternScope {
        alternatives = List.copyOf(alternatives);
    }

    /** What every event of the bus has is spelled out, so that it need not be asked for. */
    static PatternScope of(
            Map<PatternAlternative, ConditionJudgement> judged, BusEvents events, List<EventFormat> formats) {
        FieldKnowledge fields = FieldKnowledge.of(events, formats);
        List<Judged> alternatives = new ArrayList<>();
        judged.forEach((alternative, judgement) -> {
            Map<String, List<Json>> tests = new LinkedHashMap<>(alternative.tests());
            fields.constants().forEach((path, value) -> {
                List<Json> asked = alternative.testsOf(path);
                if (asked.isEmpty() || new ValueSet(asked).has(value) == Answer.YES) {
                    tests.put(path, List.of(value));
                }
            });
            if (judgement.answer() != Answer.NO) {
                alternatives.add(new Judged(new PatternAlternative(tests), judgement.answer()));
            }
        });
        return new PatternScope(alternatives, events, fields, dependable(alternatives));
    }

    /** Whether some event that can arrive matches. */
    public Answer any() {
        return alternatives.stream().map(Judged::matches).reduce(Answer.NO, Answer::or);
    }

    /**
     * Whether it asks of every event for more than where it comes from, its type and its queue, so that some events of
     * each type do not match.
     */
    public boolean narrowed() {
        return alternatives.stream()
                .allMatch(judged -> judged.alternative().tests().keySet().stream()
                        .anyMatch(path -> !ORIGIN.contains(path)
                                && !fields.constants().containsKey(path)
                                && !fields.queuePaths().contains(path)));
    }

    /** The part with this queue's id, where the pattern names it. */
    public PatternScope ofQueue(String id) {
        List<Judged> own = new ArrayList<>();
        for (Judged judged : alternatives) {
            queuePath(judged)
                    .filter(path -> judged.alternative().testsOf(path).stream()
                            .anyMatch(test -> QueueConditions.queueId(test).equals(Optional.of(id))))
                    .ifPresent(path -> own.add(with(judged, path, List.of(new Json.Str(id)))));
        }
        return new PatternScope(own, events, fields, dependable);
    }

    /** The part without queues that the pattern names by id. */
    public PatternScope ofOtherQueues() {
        List<Judged> others = new ArrayList<>();
        for (Judged judged : alternatives) {
            Optional<String> path = queuePath(judged);
            List<Json> tests = path.map(judged.alternative()::testsOf).orElse(List.of()).stream()
                    .filter(test -> QueueConditions.queueId(test).isEmpty())
                    .toList();
            if (path.isEmpty()) {
                others.add(judged);
            } else if (!tests.isEmpty()) {
                others.add(with(judged, path.get(), tests));
            }
        }
        return new PatternScope(others, events, fields, dependable);
    }

    private Optional<String> queuePath(Judged judged) {
        return fields.queuePaths().stream()
                .filter(judged.alternative().tests()::containsKey)
                .findFirst();
    }

    private static Judged with(Judged judged, String path, List<Json> tests) {
        Map<String, List<Json>> all = new LinkedHashMap<>(judged.alternative().tests());
        all.put(path, tests);
        return new Judged(new PatternAlternative(all), judged.matches());
    }

    /**
     * Which of the events these together are not proven to match, by the conditions that the events fulfill besides
     * those of this scope; without a condition where it is all of a way.
     */
    public List<PatternAlternative> leftBy(Collection<PatternScope> others) {
        List<PatternAlternative> proving = proving(others);
        Implication implication = new Implication(fields);
        List<PatternAlternative> left = new ArrayList<>();
        for (Judged judged : alternatives) {
            for (PatternAlternative part : implication.rest(judged.alternative(), proving)) {
                if (events.judge(part).answer() != Answer.NO) {
                    Map<String, List<Json>> further = new LinkedHashMap<>(part.tests());
                    further.entrySet().removeAll(judged.alternative().tests().entrySet());
                    left.add(new PatternAlternative(further));
                }
            }
        }
        return left.stream().distinct().toList();
    }

    private static List<PatternAlternative> proving(Collection<PatternScope> others) {
        return others.stream()
                .filter(PatternScope::dependable)
                .flatMap(other -> other.alternatives.stream())
                .map(Judged::alternative)
                .toList();
    }

    /**
     * Whether these together match every event that this one matches. No: an event that can arrive is matched by none
     * of them.
     */
    public Answer coveredBy(Collection<PatternScope> others) {
        List<PatternAlternative> proving = proving(others);
        List<PatternAlternative> all = others.stream()
                .flatMap(other -> other.alternatives.stream())
                .map(Judged::alternative)
                .toList();
        Implication implication = new Implication(fields);
        Answer covered = Answer.YES;
        for (Judged judged : alternatives) {
            for (PatternAlternative part : implication.rest(judged.alternative(), proving)) {
                Answer arrives = events.judge(part).answer();
                boolean inNone = all.stream().allMatch(other -> implication.apart(part, other));
                covered = covered.and(arrives == Answer.YES && !inNone ? Answer.UNKNOWN : arrives.not());
            }
        }
        return covered;
    }

    /** Whether an event may match both. */
    public boolean mayMeet(PatternScope other) {
        Implication implication = new Implication(fields);
        return alternatives.stream()
                .anyMatch(judged -> other.alternatives.stream()
                        .anyMatch(there -> !implication.apart(judged.alternative(), there.alternative())));
    }

    private static boolean dependable(List<Judged> alternatives) {
        Map<String, Set<List<Json>>> lists = new LinkedHashMap<>();
        alternatives.forEach(judged -> judged.alternative()
                .tests()
                .forEach((path, tests) ->
                        lists.computeIfAbsent(path, _ -> new HashSet<>()).add(tests)));
        return lists.values().stream().allMatch(PatternScope::shareNothing);
    }

    private static boolean shareNothing(Set<List<Json>> lists) {
        Set<Json> seen = new HashSet<>();
        return lists.size() == 1
                || lists.stream().flatMap(list -> list.stream().distinct()).allMatch(seen::add);
    }
}
