package org.queuebridge.ui.capture;

import java.util.Optional;
import org.queuebridge.capture.CapturedEvent;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.domain.event.QueueIdPlace.Likeness;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventFields;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;

/** Finds that a pattern asks for the queue's id at another place than events have it. */
final class PathCorrection {
    private PathCorrection() {}

    /**
     * The correction that an event calls for; empty where the event has something at the place that the pattern asks
     * for, or has no queue's id elsewhere.
     */
    static Optional<DoctorFix.CorrectPath> of(Rule rule, CapturedEvent event, KnownQueues known) {
        EventFields fields = EventFields.of(event.json());
        return rule.pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .flatMap(pattern -> ConditionPath.all(pattern).stream()
                        .filter(path -> asksForQueues(pattern, path, known))
                        .filter(path -> fields.at(path.dotted()).isEmpty())
                        .findFirst())
                .flatMap(from -> placeOfQueue(event, known).map(to -> new DoctorFix.CorrectPath(rule.key(), from, to)));
    }

    private static Optional<ConditionPath> placeOfQueue(CapturedEvent event, KnownQueues known) {
        return QueueIdPlace.in(event.json(), id -> known.queue(id).isPresent()).stream()
                .filter(place -> place.likeness() == Likeness.KNOWN)
                .findFirst()
                .map(place -> new ConditionPath(place.path()));
    }

    /** Whether a condition lists ids of queues. */
    private static boolean asksForQueues(Json.Obj pattern, ConditionPath path, KnownQueues known) {
        return path.tests(pattern).stream()
                .anyMatch(test ->
                        test instanceof Json.Str(String id) && known.queue(id).isPresent());
    }
}
