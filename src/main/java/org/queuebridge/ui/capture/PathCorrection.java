package org.queuebridge.ui.capture;

import java.util.List;
import java.util.Optional;
import org.queuebridge.capture.CapturePattern;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.domain.event.QueueIdPlace.Likeness;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventFields;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;

/**
 * A rule whose pattern asks for the queue's id at another place than events have it.
 *
 * @param from where the pattern asks for it
 * @param to where an event has the id of a queue
 * @param pattern the rule's pattern with the condition moved there, as compact JSON
 */
public record PathCorrection(Rule rule, List<String> from, List<String> to, String pattern) {
    public PathCorrection {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /**
     * The correction that an event calls for; empty where the event has something at the place that the pattern asks
     * for, or has no queue's id elsewhere.
     */
    static Optional<PathCorrection> of(Rule rule, CapturedEvent event, KnownQueues known) {
        return rule.pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .flatMap(pattern -> CapturePattern.conditions(pattern).stream()
                        .filter(way -> asksForQueues(pattern, way, known))
                        .filter(way -> EventFields.of(event.json())
                                .at(String.join(".", way))
                                .isEmpty())
                        .findFirst()
                        .flatMap(way -> placeOfQueue(event, known)
                                .map(place -> new PathCorrection(
                                        rule, way, place, CapturePattern.moved(pattern, way, place)))));
    }

    private static Optional<List<String>> placeOfQueue(CapturedEvent event, KnownQueues known) {
        return QueueIdPlace.in(event.json(), id -> known.queue(id).isPresent()).stream()
                .filter(place -> place.likeness() == Likeness.KNOWN)
                .findFirst()
                .map(QueueIdPlace::path);
    }

    /** Whether a condition lists ids of queues. */
    private static boolean asksForQueues(Json.Obj pattern, List<String> way, KnownQueues known) {
        return CapturePattern.tests(pattern, way).stream()
                .anyMatch(test ->
                        test instanceof Json.Str(String id) && known.queue(id).isPresent());
    }
}
