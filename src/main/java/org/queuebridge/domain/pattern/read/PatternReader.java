package org.queuebridge.domain.pattern.read;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.bus.BusEvents;
import org.queuebridge.domain.pattern.bus.ConditionJudgement;
import org.queuebridge.domain.pattern.value.TextCondition;
import org.queuebridge.domain.pattern.value.ValueSet;
import org.queuebridge.domain.rule.EventBus;

/** Reads the meaning of any pattern: with nested names or dots, with {@code $or}, with any operator. */
public final class PatternReader {
    private final QueueConditions queues;

    private PatternReader(List<EventFormat> formats) {
        queues = new QueueConditions(formats);
    }

    /**
     * Reads a pattern.
     *
     * @param root a pattern that EventBridge accepts; what it would refuse is read as well as may be
     * @param bus the rule's bus; without it, little is certain
     * @param formats those in which a queue may stand in an event
     */
    public static PatternReading read(Json.Obj root, Optional<EventBus> bus, List<EventFormat> formats) {
        return new PatternReader(formats).read(root, bus);
    }

    private PatternReading read(Json.Obj root, Optional<EventBus> bus) {
        BusEvents events = new BusEvents(bus, queues.formats());
        List<PatternAlternative> all = PatternAlternative.of(root);
        Map<PatternAlternative, ConditionJudgement> judged = new LinkedHashMap<>();
        all.forEach(alternative -> judged.computeIfAbsent(alternative, events::judge));
        Set<PatternAlternative> dead = new HashSet<>();
        judged.forEach((alternative, judgement) -> {
            if (judgement.answer() == Answer.NO) {
                dead.add(alternative);
            }
        });
        List<PatternAlternative> live =
                all.stream().filter(alternative -> !dead.contains(alternative)).toList();
        List<PatternAlternative> shown = live.isEmpty() ? all : live;
        ConditionJudgement whole =
                judged.values().stream().reduce(ConditionJudgement::or).orElse(ConditionJudgement.UNKNOWN);
        return new PatternReading(
                queueIds(shown),
                shown.stream().anyMatch(alternative -> !queues.any(alternative)),
                live.stream().anyMatch(alternative -> wholeBus(alternative, events.constants())),
                shown.stream().anyMatch(queues::other),
                events(shown),
                sources(shown),
                whole.answer(),
                whole.flaws(),
                IntentReader.read(all, queues.formats()),
                MatchedQueues.of(live, queues.formats(), events),
                PatternScope.of(judged, events, queues.formats()));
    }

    private static boolean wholeBus(PatternAlternative alternative, Map<String, Json> constants) {
        return alternative.tests().entrySet().stream()
                .allMatch(field -> constants.containsKey(field.getKey())
                        && new ValueSet(field.getValue()).has(constants.get(field.getKey())) == Answer.YES);
    }

    private List<String> queueIds(List<PatternAlternative> alternatives) {
        Set<String> ids = new LinkedHashSet<>();
        alternatives.forEach(alternative -> ids.addAll(queues.ids(alternative)));
        return List.copyOf(ids);
    }

    private static Set<EndEvent> events(List<PatternAlternative> alternatives) {
        Set<EndEvent> events = EnumSet.noneOf(EndEvent.class);
        for (EndEvent event : EndEvent.values()) {
            if (alternatives.stream().anyMatch(alternative -> admits(alternative.testsOf("detail-type"), event))) {
                events.add(event);
            }
        }
        return events;
    }

    private static boolean admits(List<Json> tests, EndEvent event) {
        return tests.isEmpty() || tests.stream().anyMatch(test -> TextCondition.admits(test, event.detailType()));
    }

    private static List<String> sources(List<PatternAlternative> alternatives) {
        return alternatives.stream()
                .flatMap(alternative -> alternative.testsOf("source").stream())
                .map(TextCondition::exactText)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
