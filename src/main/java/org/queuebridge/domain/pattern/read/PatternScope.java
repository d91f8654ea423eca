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
 * @param ways the ways to get through, each with whether events that can arrive do
 * @param events what may arrive on the bus
 * @param fields what is known of their fields
 * @param dependable whether what a way matches gets through for certain. The engine may deny an event whose value
 *     stands in lists that ways share in part, e.g. {@code "$or": [{"a": ["x"]}, {"a": ["x", "y"]}]} for {@code "y"}
 */
public record PatternScope(List<Way> ways, BusEvents events, FieldKnowledge fields, boolean dependable) {
    /** A way to get through. */
    record Way(PatternAlternative alternative, Answer matches) {}

    public PatternScope {
        ways = List.copyOf(ways);
    }

    /** What every event of the bus has is spelled out, so that it need not be asked for. */
    static PatternScope of(
            Map<PatternAlternative, ConditionJudgement> judged, BusEvents events, List<EventFormat> formats) {
        FieldKnowledge fields = FieldKnowledge.of(events, formats);
        List<Way> ways = new ArrayList<>();
        judged.forEach((alternative, judgement) -> {
            Map<String, List<Json>> tests = new LinkedHashMap<>(alternative.tests());
            fields.constants().forEach((path, value) -> {
                List<Json> asked = alternative.testsOf(path);
                if (asked.isEmpty() || new ValueSet(asked).has(value) == Answer.YES) {
                    tests.put(path, List.of(value));
                }
            });
            if (judgement.answer() != Answer.NO) {
                ways.add(new Way(new PatternAlternative(tests), judgement.answer()));
            }
        });
        return new PatternScope(ways, events, fields, dependable(ways));
    }

    /** Whether some event that can arrive gets through. */
    public Answer any() {
        return ways.stream().map(Way::matches).reduce(Answer.NO, Answer::or);
    }

    /** The part with this queue's id, where the pattern names it. */
    public PatternScope ofQueue(String id) {
        List<Way> own = new ArrayList<>();
        for (Way way : ways) {
            queuePath(way)
                    .filter(path -> way.alternative().testsOf(path).stream()
                            .anyMatch(test -> QueueConditions.queueId(test).equals(Optional.of(id))))
                    .ifPresent(path -> own.add(with(way, path, List.of(new Json.Str(id)))));
        }
        return new PatternScope(own, events, fields, dependable);
    }

    /** The part without queues that the pattern names by id. */
    public PatternScope ofOtherQueues() {
        List<Way> others = new ArrayList<>();
        for (Way way : ways) {
            Optional<String> path = queuePath(way);
            List<Json> tests = path.map(way.alternative()::testsOf).orElse(List.of()).stream()
                    .filter(test -> QueueConditions.queueId(test).isEmpty())
                    .toList();
            if (path.isEmpty()) {
                others.add(way);
            } else if (!tests.isEmpty()) {
                others.add(with(way, path.get(), tests));
            }
        }
        return new PatternScope(others, events, fields, dependable);
    }

    private Optional<String> queuePath(Way way) {
        return fields.queuePaths().stream()
                .filter(way.alternative().tests()::containsKey)
                .findFirst();
    }

    private static Way with(Way way, String path, List<Json> tests) {
        Map<String, List<Json>> all = new LinkedHashMap<>(way.alternative().tests());
        all.put(path, tests);
        return new Way(new PatternAlternative(all), way.matches());
    }

    /**
     * Which of the events these together are not proven to match, by the conditions that the events fulfill besides
     * those of this scope; without a condition where it is all of a way.
     */
    public List<PatternAlternative> leftBy(Collection<PatternScope> others) {
        List<PatternAlternative> proving = proving(others);
        Implication implication = new Implication(fields);
        List<PatternAlternative> left = new ArrayList<>();
        for (Way way : ways) {
            for (PatternAlternative part : implication.rest(way.alternative(), proving)) {
                if (events.judge(part).answer() != Answer.NO) {
                    Map<String, List<Json>> further = new LinkedHashMap<>(part.tests());
                    further.entrySet().removeAll(way.alternative().tests().entrySet());
                    left.add(new PatternAlternative(further));
                }
            }
        }
        return left.stream().distinct().toList();
    }

    private static List<PatternAlternative> proving(Collection<PatternScope> others) {
        return others.stream()
                .filter(PatternScope::dependable)
                .flatMap(other -> other.ways.stream())
                .map(Way::alternative)
                .toList();
    }

    /**
     * Whether these together match every event that this one matches. No: an event that can arrive is matched by none
     * of them.
     */
    public Answer coveredBy(Collection<PatternScope> others) {
        List<PatternAlternative> proving = proving(others);
        List<PatternAlternative> all = others.stream()
                .flatMap(other -> other.ways.stream())
                .map(Way::alternative)
                .toList();
        Implication implication = new Implication(fields);
        Answer covered = Answer.YES;
        for (Way way : ways) {
            for (PatternAlternative part : implication.rest(way.alternative(), proving)) {
                Answer arrives = events.judge(part).answer();
                boolean inNone = all.stream().allMatch(other -> implication.apart(part, other));
                covered = covered.and(arrives == Answer.YES && !inNone ? Answer.UNKNOWN : arrives.not());
            }
        }
        return covered;
    }

    /** Whether an event may get through both. */
    public boolean mayMeet(PatternScope other) {
        Implication implication = new Implication(fields);
        return ways.stream()
                .anyMatch(way -> other.ways.stream()
                        .anyMatch(there -> !implication.apart(way.alternative(), there.alternative())));
    }

    private static boolean dependable(List<Way> ways) {
        Map<String, Set<List<Json>>> lists = new LinkedHashMap<>();
        ways.forEach(way -> way.alternative()
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
