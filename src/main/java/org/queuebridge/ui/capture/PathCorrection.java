package org.queuebridge.ui.capture;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.domain.event.QueueIdPlace.Likeness;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.EventFields;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.trial.TestLocally;

/** Finds that a pattern asks for the queue's id at another place than events have it. */
record PathCorrection(TestLocally tests, KnownQueues known) {
    /**
     * The correction that an event calls for. Empty where the event has something at the place that the pattern asks
     * for, has no queue's id elsewhere, or would not match for other reasons: an event of another kind says nothing
     * about where the rule's events have the queue.
     */
    Optional<DoctorFix.CorrectPath> of(Rule rule, Json.Obj event) {
        EventFields fields = EventFields.of(event);
        return rule.pattern()
                .flatMap(text -> JsonText.parse(text).object())
                .flatMap(pattern -> ConditionPath.withinAlternatives(pattern).stream()
                        .filter(path -> fields.at(path.dotted()).isEmpty())
                        .flatMap(from -> corrected(rule, pattern, from, event).stream())
                        .findFirst());
    }

    private Optional<DoctorFix.CorrectPath> corrected(Rule rule, Json.Obj pattern, ConditionPath from, Json.Obj event) {
        Set<String> ids = from.tests(pattern).stream()
                .flatMap(PathCorrection::texts)
                .filter(text -> known.queue(text).isPresent() || QueueIdPlace.isLikeAnId(text))
                .collect(Collectors.toSet());
        return ids.isEmpty() || !restMatches(pattern, from, event)
                ? Optional.empty()
                : place(event, ids)
                        .filter(to -> to.tests(pattern).isEmpty())
                        // Not each place of alternatives can ask for the other field.
                        .filter(to -> from.tests(from.moved(pattern, to)).isEmpty())
                        .map(to -> new DoctorFix.CorrectPath(rule.key(), from, to));
    }

    private static Stream<String> texts(Json test) {
        return switch (test) {
            case Json.Str(String text) -> Stream.of(text);
            case Json.Arr(var items) -> items.stream().flatMap(PathCorrection::texts);
            case Json.Obj object -> object.fields().values().stream().flatMap(PathCorrection::texts);
            case Json.Num _, Json.Bool _, Json.Null _ -> Stream.empty();
        };
    }

    private boolean restMatches(Json.Obj pattern, ConditionPath from, Json.Obj event) {
        return from.removedFrom(pattern)
                .map(rest -> tests.matches(Optional.of(JsonWriter.compact(rest)), JsonWriter.compact(event)))
                .orElse(true);
    }

    private Optional<ConditionPath> place(Json.Obj event, Set<String> ids) {
        return QueueIdPlace.in(event, id -> ids.contains(id) || known.queue(id).isPresent()).stream()
                .filter(place -> place.likeness() == Likeness.KNOWN)
                .findFirst()
                .map(place -> new ConditionPath(place.path()));
    }
}
