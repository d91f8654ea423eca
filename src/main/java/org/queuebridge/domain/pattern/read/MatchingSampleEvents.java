package org.queuebridge.domain.pattern.read;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventFields;
import org.queuebridge.domain.pattern.PatternAlternative;
import org.queuebridge.domain.pattern.bus.DetailTypeJudge;
import org.queuebridge.domain.pattern.bus.GenesysBodyField;
import org.queuebridge.domain.pattern.bus.GenesysEventJudge;
import org.queuebridge.domain.pattern.value.SpelledValues;
import org.queuebridge.domain.pattern.value.TextCondition;
import org.queuebridge.domain.pattern.value.ValueSet;
import org.queuebridge.domain.rule.EventBus;

/**
 * Makes sample events that meet the conditions of a pattern on topic and {@code detail}. Source, account and region are
 * those of the bus, so a pattern with other ones does not match.
 *
 * @param source of the events
 */
public record MatchingSampleEvents(EventBus bus, String source, String account, String region) {
    private static final int MOST_WAYS = 4;
    private static final int MOST_TOPICS = 4;

    /** Events that match a pattern as far as its {@code detail} goes; none where it can never match. */
    public List<Json.Obj> of(PatternScope scope, String queueId, String queueName) {
        return scope.alternatives().stream()
                .sorted(certainFirst(PatternScope.Judged::matches))
                .limit(MOST_WAYS)
                .map(PatternScope.Judged::alternative)
                .flatMap(alternative ->
                        samples(alternative, queueId, queueName).map(sample -> fitted(sample, alternative)))
                .toList();
    }

    private Stream<Json.Obj> samples(PatternAlternative alternative, String queueId, String queueName) {
        List<Json> types = alternative.testsOf("detail-type");
        boolean genesys = bus.kind() == EventBus.Kind.PARTNER
                || alternative.tests().keySet().stream().anyMatch(path -> path.startsWith("detail.eventBody."))
                || (!types.isEmpty() && DetailTypeJudge.of(types).ofConversations());
        if (genesys) {
            return Stream.of(Topic.values())
                    .filter(topic -> admits(topic, alternative) != Answer.NO)
                    .sorted(certainFirst(topic -> admits(topic, alternative)))
                    .limit(types.isEmpty() ? 1 : MOST_TOPICS)
                    .map(topic -> SampleEvent.ofTopic(topic, source, account, region, queueId));
        }
        Json.Obj relayed = SampleEvent.of(
                        StandardFormat.RELAYED, EndMeaning.CONVERSATION_ENDED, source, account, region)
                .ofQueue(queueId, queueName);
        Optional<String> type = types.stream()
                .flatMap(test -> TextCondition.exactText(test).stream())
                .findFirst();
        return Stream.of(type.map(text -> with(relayed, List.of("detail-type"), Optional.of(new Json.Str(text))))
                .orElse(relayed));
    }

    /** What is sure to match must not be left out for what perhaps does. */
    private static <T> Comparator<T> certainFirst(Function<T, Answer> matches) {
        return Comparator.comparing(each -> matches.apply(each) != Answer.YES);
    }

    private static Answer admits(Topic topic, PatternAlternative alternative) {
        GenesysEventJudge events = GenesysEventJudge.of(topic);
        List<Json> types = alternative.testsOf("detail-type");
        Answer all = types.isEmpty() ? Answer.YES : DetailTypeJudge.of(types).admit(topic);
        for (Map.Entry<String, List<Json>> field : alternative.tests().entrySet()) {
            if (field.getKey().startsWith("detail.")) {
                all = all.and(() -> events.judge(field.getKey(), new ValueSet(field.getValue()))
                        .answer());
            }
        }
        return all;
    }

    private static Json.Obj fitted(Json.Obj sample, PatternAlternative alternative) {
        Json.Obj event = sample;
        for (Map.Entry<String, List<Json>> field : alternative.tests().entrySet()) {
            if (field.getKey().startsWith("detail.")) {
                event = fitted(event, field.getKey(), new ValueSet(field.getValue()));
            }
        }
        return event;
    }

    private static Json.Obj fitted(Json.Obj event, String path, ValueSet tests) {
        List<Json> now = EventFields.of(event).at(path);
        boolean passes =
                now.isEmpty() ? tests.absent() : now.stream().anyMatch(value -> tests.has(value) == Answer.YES);
        if (passes) {
            return event;
        }
        List<String> names = List.of(path.split("\\.", -1));
        Optional<Json> value = values(path, tests)
                .filter(each -> tests.has(each) == Answer.YES)
                .findFirst();
        return value.isPresent() || tests.absent() ? with(event, names, value) : event;
    }

    /** Values that may pass: those of the field, those that the tests spell out, and some of other kinds. */
    private static Stream<Json> values(String path, ValueSet tests) {
        GenesysBodyField field = GenesysBodyField.of(path.substring(path.lastIndexOf('.') + 1));
        Stream<Json> spelled = tests.tests().stream().flatMap(SpelledValues::of);
        Stream<Json> others = Stream.of(new Json.Str("other"), new Json.Num("0"), new Json.Bool(true));
        return Stream.of(field.examples().stream(), spelled, others).flatMap(each -> each);
    }

    /** The event with another value at a place, or without it. */
    private static Json.Obj with(Json.Obj object, List<String> path, Optional<Json> value) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        String name = path.getFirst();
        Optional<Json> placed = path.size() == 1
                ? value
                : Optional.of(with(
                        fields.get(name) instanceof Json.Obj inner ? inner : new Json.Obj(Map.of()),
                        path.subList(1, path.size()),
                        value));
        placed.ifPresentOrElse(each -> fields.put(name, each), () -> fields.remove(name));
        return new Json.Obj(fields);
    }
}
