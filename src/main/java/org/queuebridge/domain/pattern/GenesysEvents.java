package org.queuebridge.domain.pattern;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.json.Json;

/**
 * Judges conditions by what Genesys Cloud's own events have in {@code detail}, of one topic.
 *
 * @param topic empty for topics that are not known here, or that will come
 * @param ofQueues whether they may name a queue
 */
record GenesysEvents(Optional<Topic> topic, boolean ofQueues) {
    private static final String BODY = "detail.eventBody.";
    private static final String QUEUE = StandardFormat.PARTNER.dottedQueuePath();
    private static final List<String> OBJECTS = List.of("detail", "detail.eventBody", "detail.metadata");
    private static final List<String> TEXTS =
            List.of("id", "time", "replay-name", "detail.timestamp", "detail.metadata.CorrelationId");
    private static final List<String> ALWAYS = List.of("id", "time", "detail.timestamp", "detail.topicName");

    static GenesysEvents of(Topic topic) {
        return new GenesysEvents(Optional.of(topic), topic.queue() != Topic.Queue.NEVER);
    }

    /** Whether such an event can pass these tests of that field. */
    Judgement judge(String path, ValueSet tests) {
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
            case "resources" -> tests.absent() ? Judgement.YES : Judgement.UNKNOWN;
            default -> TEXTS.contains(path) ? text(path, tests) : unknown(path, tests);
        };
    }

    private static Judgement text(String path, ValueSet tests) {
        Judgement value = Judgement.of(tests.anyText(), value(path, "text"));
        return ALWAYS.contains(path) ? value : perhapsAbsent(tests, value);
    }

    /** It has the conversation's id where the detail-type has {@code {id}}. */
    private Judgement topicName(String path, ValueSet tests) {
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
        return Judgement.of(any == Answer.NO && !tests.understood() ? Answer.UNKNOWN : any, value(path, example));
    }

    private Judgement body(String path, String name, ValueSet tests) {
        if (!Topic.isField(name)) {
            Optional<String> like = Topic.fieldLike(name).or(() -> Topic.fieldLike(lastName(name)));
            return like.map(field -> misplaced(path, BODY + field, tests)).orElse(Judgement.UNKNOWN);
        }
        if (path.equals(QUEUE) && !ofQueues) {
            return Judgement.of(Answer.of(tests.absent()), Flaw.of(PatternFlaw.CUSTOMER_END_NAMES_NO_QUEUE));
        }
        if (topic.isEmpty()) {
            boolean noId = path.equals(QUEUE) && !tests.absent() && BodyField.ID.admits(tests) == Answer.NO;
            return noId ? Judgement.no(notAnId(path, tests)) : Judgement.UNKNOWN;
        }
        Topic known = topic.get();
        if (known.has(name) == Answer.UNKNOWN) {
            return Judgement.UNKNOWN;
        }
        if (known.has(name) == Answer.NO) {
            return Judgement.of(
                    Answer.of(tests.absent()), Flaw.of(PatternFlaw.FIELD_NOT_IN_TOPIC, name, known.suffix()));
        }
        BodyField field = BodyField.of(name);
        Flaw why = field == BodyField.ID ? notAnId(path, tests) : value(path, field.example());
        Judgement value = Judgement.of(field.admits(tests), why);
        if (!name.equals("queueId")) {
            return perhapsAbsent(tests, value);
        }
        return known.queue() == Topic.Queue.SOMETIMES && tests.absent() ? Judgement.YES : value;
    }

    /** Ids in upper case are told apart from what is no id at all, such as a queue's name. */
    private static Flaw notAnId(String path, ValueSet tests) {
        return UuidText.anyPassesButForCase(tests)
                ? Flaw.of(PatternFlaw.UPPER_CASE_ID)
                : value(path, BodyField.ID.example());
    }

    /** A field that is not known: where one of that name is elsewhere, that is what was meant. */
    private Judgement unknown(String path, ValueSet tests) {
        if (path.equals("detail.queue") || path.startsWith("detail.queue.")) {
            return Judgement.of(Answer.of(tests.absent()), Flaw.of(PatternFlaw.FORMAT_NOT_ON_BUS));
        }
        String afterDetail = path.startsWith("detail.") ? path.substring("detail.".length()) : path;
        Optional<String> field = Topic.fieldLike(afterDetail).or(() -> Topic.fieldLike(lastName(path)));
        if (field.isPresent()) {
            Flaw why = Flaw.of(PatternFlaw.WRONG_PATH, path, BODY + field.get());
            return Judgement.of(Answer.of(tests.absent()), why);
        }
        return path.startsWith("detail.") ? Judgement.UNKNOWN : absent(path, tests);
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** In the body of topics that are not known there may be anything. */
    private Judgement misplaced(String path, String place, ValueSet tests) {
        Flaw why = Flaw.of(PatternFlaw.WRONG_PATH, path, place);
        return topic.isEmpty() ? Judgement.perhapsNot(why) : Judgement.of(Answer.of(tests.absent()), why);
    }

    private static Judgement absent(String path, ValueSet tests) {
        return Judgement.of(Answer.of(tests.absent()), Flaw.of(PatternFlaw.NO_SUCH_FIELD, path));
    }

    private static Judgement constant(String path, ValueSet tests, String value) {
        return Judgement.of(tests.has(new Json.Str(value)), value(path, value));
    }

    /** That an event lacks it is possible, but not known. */
    private static Judgement perhapsAbsent(ValueSet tests, Judgement value) {
        return value.answer() == Answer.NO && tests.absent() ? Judgement.UNKNOWN : value;
    }

    private static Flaw value(String path, String example) {
        return Flaw.of(PatternFlaw.NO_SUCH_VALUE, path, example);
    }
}
