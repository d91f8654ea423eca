package org.queuebridge.domain.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.json.Json;

/** Judges conditions on {@code detail-type} by the topics of Genesys Cloud. */
record DetailTypes(ValueSet tests) {
    private static final String CONVERSATION = "v2.detail.events.conversation.";
    private static final Pattern ID = Pattern.compile(UuidText.REGEX);

    /** Families whose events belong to no queue, and never will: a customer's or a flow's leg is in none. */
    private static final List<String> WITHOUT_QUEUE = List.of(Topic.BEGINNING + "customer.", Topic.BEGINNING + "flow.");

    static DetailTypes of(List<Json> tests) {
        return new DetailTypes(new ValueSet(tests));
    }

    /** Whether events of that topic pass. */
    Answer admit(Topic topic) {
        return tests.has(new Json.Str(topic.detailType()));
    }

    /** The topics whose events pass. */
    List<Topic> topics() {
        return Arrays.stream(Topic.values())
                .filter(topic -> admit(topic) != Answer.NO)
                .toList();
    }

    /**
     * Whether a topic passes that is not known here, or that will come.
     *
     * @param ofQueues whether its events may name a queue
     */
    Judgement other(boolean ofQueues) {
        List<TextTest> known = Arrays.stream(Topic.values())
                .map(topic -> exactly(topic.detailType()))
                .toList();
        Answer any = TextSearch.any(
                List.of(
                        tests.texts(),
                        List.of(beginning("v2.")),
                        List.of(beginning(CONVERSATION)),
                        List.of(beginning(Topic.BEGINNING)),
                        WITHOUT_QUEUE.stream().map(DetailTypes::beginning).toList(),
                        known),
                passed -> passed[0] && passed[1] && passed[2] == passed[3] && passed[4] != ofQueues && !passed[5]);
        return any == Answer.NO && tests.understood()
                ? new Judgement(Answer.NO, List.of())
                : new Judgement(Answer.UNKNOWN, NearTopics.of(tests));
    }

    /** Whether all that passes begins as the topics of conversations do, whatever stands for the id. */
    boolean ofConversations() {
        return tests.textsWithin(new ValueSet(List.of(Json.obj("prefix", new Json.Str(CONVERSATION))))) == Answer.YES;
    }

    /** Why no topic passes. */
    List<Flaw> whyNone() {
        return tests.tests().stream()
                .flatMap(test -> why(test).stream())
                .distinct()
                .toList();
    }

    private static Optional<Flaw> why(Json test) {
        Optional<String> text = TextCondition.beginning(test).or(() -> TextCondition.exactText(test));
        return text.map(DetailTypes::whyNot);
    }

    private static Flaw whyNot(String text) {
        if (text.equals(EndEvent.RELAYED_END.detailType())) {
            return Flaw.of(PatternFlaw.FORMAT_NOT_ON_BUS);
        }
        if (text.startsWith(CONVERSATION) && ID.matcher(text).find()) {
            return Flaw.of(PatternFlaw.CONVERSATION_ID_FOR_PLACEHOLDER);
        }
        return nearest(text)
                .map(topic -> Flaw.of(PatternFlaw.NEARLY_A_TOPIC, text, topic.detailType()))
                .orElseGet(() -> Flaw.of(PatternFlaw.NO_SUCH_TOPIC, text));
    }

    /** The topic that is meant by what has another placeholder, another case, or nothing before its last words. */
    private static Optional<Topic> nearest(String text) {
        String lower = text.toLowerCase(Locale.ROOT).strip();
        return Arrays.stream(Topic.values())
                .filter(topic -> lower.equals(topic.suffix()) || lower.endsWith("." + topic.suffix()))
                .findFirst();
    }

    private static TextTest exactly(String text) {
        return TextTest.of(new Json.Str(text)).orElseThrow();
    }

    private static TextTest beginning(String text) {
        return TextTest.of(Json.obj("prefix", new Json.Str(text))).orElseThrow();
    }
}
