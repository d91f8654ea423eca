package org.queuebridge.domain.pattern.bus;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.value.TextSearch;
import org.queuebridge.domain.pattern.value.UuidText;
import org.queuebridge.domain.pattern.value.ValueSet;

/**
 * Judges conditions by the {@code detail} of Genesys Cloud's own events of one topic.
 *
 * @param topic empty for unknown or future topics
 * @param ofQueues whether they may name a queue
 */
public record GenesysEventJudge(Optional<Topic> topic, boolean ofQueues) {
    private static final String BODY = "detail.eventBody.";
    private static final String QUEUE = StandardFormat.PARTNER.dottedQueuePath();
    private static final List<String> OBJECTS = List.of("detail", "detail.eventBody", "detail.metadata");
    private static final List<String> TEXTS =
            List.of("id", "time", "replay-name", "detail.timestamp", "detail.metadata.CorrelationId");
    private static final List<String> ALWAYS = List.of("id", "time", "detail.timestamp", "detail.topicName");

    public static GenesysEventJudge of(Topic topic) {
        return new GenesysEventJudge(Optional.of(topic), topic.queue() != Topic.Queue.NEVER);
    }

    /** Whether such an event can pass these tests of that field. */
    public ConditionJudgement judge(String path, ValueSet tests) {
        if (path.startsWith(BODY)) {
            return body(path, path.substring(BODY.length()), tests);
        }
        if (OBJECTS.contains(path)) {
            return absent(path, tests);
        }
        return switch (path) {
            case "version" -> constant(path, tests, "0");
            case "detail.version" -> constant(path, tests, "2");
            case "detail.topicName" -> topicName(path, tests);
            case "resources" -> tests.absent() ? ConditionJudgement.YES : ConditionJudgement.UNKNOWN;
            default -> TEXTS.contains(path) ? text(path, tests) : unknown(path, tests);
        };
    }

    private static ConditionJudgement text(String path, ValueSet tests) {
        ConditionJudgement value = ConditionJudgement.of(tests.anyText(), value(path, "text"));
        return ALWAYS.contains(path) ? value : perhapsAbsent(tests, value);
    }

    /** It has the conversation's id where the detail-type has {@code {id}}. */
    private ConditionJudgement topicName(String path, ValueSet tests) {
        String example = "v2.detail.events.conversation.2f7bf00a-0fc2-4d6a-9b56-92238191433e."
                + topic.map(Topic::suffix).orElse("");
        Json shape = Json.obj(
                "wildcard",
                new Json.Str("v2.detail.events.conversation.*"
                        + topic.map(Topic::suffix).orElse("")));
        Json placeholder = Json.obj("wildcard", new Json.Str("*{*"));
        Answer any = TextSearch.any(
                List.of(
                        tests.texts(),
                        ValueSet.of(shape).texts(),
                        ValueSet.of(placeholder).texts()),
                passed -> passed[0] && passed[1] && !passed[2]);
        return ConditionJudgement.of(
                any == Answer.NO && !tests.understood() ? Answer.UNKNOWN : any, value(path, example));
    }

    private ConditionJudgement body(String path, String name, ValueSet tests) {
        if (!Topic.isField(name)) {
            Optional<String> like = Topic.fieldLike(name).or(() -> Topic.fieldLike(lastName(name)));
            return like.map(field -> misplaced(path, BODY + field, tests)).orElse(ConditionJudgement.UNKNOWN);
        }
        if (path.equals(QUEUE) && !ofQueues) {
            return ConditionJudgement.of(
                    Answer.of(tests.absent()), PatternFlaw.of(FlawKind.CUSTOMER_END_NAMES_NO_QUEUE));
        }
        if (topic.isEmpty()) {
            boolean noId = path.equals(QUEUE) && !tests.absent() && GenesysBodyField.ID.admits(tests) == Answer.NO;
            return noId ? ConditionJudgement.no(notAnId(path, tests)) : ConditionJudgement.UNKNOWN;
        }
        Topic known = topic.get();
        if (known.has(name) == Answer.UNKNOWN) {
            return ConditionJudgement.UNKNOWN;
        }
        if (known.has(name) == Answer.NO) {
            return ConditionJudgement.of(
                    Answer.of(tests.absent()), PatternFlaw.of(FlawKind.FIELD_NOT_IN_TOPIC, name, known.suffix()));
        }
        GenesysBodyField field = GenesysBodyField.of(name);
        PatternFlaw why = field == GenesysBodyField.ID ? notAnId(path, tests) : value(path, field.example());
        ConditionJudgement value = ConditionJudgement.of(field.admits(tests), why);
        if (!name.equals("queueId")) {
            return perhapsAbsent(tests, value);
        }
        return known.queue() == Topic.Queue.SOMETIMES && tests.absent() ? ConditionJudgement.YES : value;
    }

    /** Ids in upper case are told apart from what is no id at all, such as a queue's name. */
    private static PatternFlaw notAnId(String path, ValueSet tests) {
        return UuidText.anyPassesButForCase(tests)
                ? PatternFlaw.of(FlawKind.UPPER_CASE_ID)
                : value(path, GenesysBodyField.ID.example());
    }

    /** An unknown field: a known field of that name elsewhere is what was intended. */
    private ConditionJudgement unknown(String path, ValueSet tests) {
        if (path.equals("detail.queue") || path.startsWith("detail.queue.")) {
            return ConditionJudgement.of(Answer.of(tests.absent()), PatternFlaw.of(FlawKind.FORMAT_NOT_ON_BUS));
        }
        String afterDetail = path.startsWith("detail.") ? path.substring("detail.".length()) : path;
        Optional<String> field = Topic.fieldLike(afterDetail).or(() -> Topic.fieldLike(lastName(path)));
        if (field.isPresent()) {
            PatternFlaw why = PatternFlaw.of(FlawKind.WRONG_PATH, path, BODY + field.get());
            return ConditionJudgement.of(Answer.of(tests.absent()), why);
        }
        return path.startsWith("detail.") ? ConditionJudgement.UNKNOWN : absent(path, tests);
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** In the body of topics that are not known there may be anything. */
    private ConditionJudgement misplaced(String path, String place, ValueSet tests) {
        PatternFlaw why = PatternFlaw.of(FlawKind.WRONG_PATH, path, place);
        return topic.isEmpty()
                ? ConditionJudgement.perhapsNot(why)
                : ConditionJudgement.of(Answer.of(tests.absent()), why);
    }

    private static ConditionJudgement absent(String path, ValueSet tests) {
        return ConditionJudgement.of(Answer.of(tests.absent()), PatternFlaw.of(FlawKind.NO_SUCH_FIELD, path));
    }

    private static ConditionJudgement constant(String path, ValueSet tests, String value) {
        return ConditionJudgement.of(tests.has(new Json.Str(value)), value(path, value));
    }

    /** That an event lacks it is possible, but not known. */
    private static ConditionJudgement perhapsAbsent(ValueSet tests, ConditionJudgement value) {
        return value.answer() == Answer.NO && tests.absent() ? ConditionJudgement.UNKNOWN : value;
    }

    private static PatternFlaw value(String path, String example) {
        return PatternFlaw.of(FlawKind.NO_SUCH_VALUE, path, example);
    }
}
