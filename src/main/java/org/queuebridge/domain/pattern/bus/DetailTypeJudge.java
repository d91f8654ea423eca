package org.queuebridge.domain.pattern.bus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.event.EndEvent;
import org.queuebridge.domain.event.Topic;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.value.TextCondition;
import org.queuebridge.domain.pattern.value.TextSearch;
import org.queuebridge.domain.pattern.value.TextTest;
import org.queuebridge.domain.pattern.value.UuidText;
import org.queuebridge.domain.pattern.value.ValueSet;

/** Judges conditions on {@code detail-type} by the known topics of Genesys Cloud. */
public record DetailTypeJudge(ValueSet tests) {
    private static final String CONVERSATION = "v2.detail.events.conversation.";
    private static final Pattern ID = Pattern.compile(UuidText.REGEX);

    /** Families of events without a queue: the legs of customers and flows are in none. */
    private static final List<String> WITHOUT_QUEUE = List.of(Topic.BEGINNING + "customer.", Topic.BEGINNING + "flow.");

    public static DetailTypeJudge of(List<Json> tests) {
        return new DetailTypeJudge(new ValueSet(tests));
    }

    /** Whether events of that topic pass. */
    public Answer admit(Topic topic) {
        return tests.has(new Json.Str(topic.detailType()));
    }

    /**
     * Whether a topic passes that is not known here, or that will come.
     *
     * @param ofQueues whether its events may name a queue
     */
    ConditionJudgement other(boolean ofQueues) {
        List<TextTest> known = Arrays.stream(Topic.values())
                .map(topic -> exactly(topic.detailType()))
                .toList();
        Answer any = TextSearch.any(
                List.of(
                        tests.texts(),
                        List.of(beginning("v2.")),
                        List.of(beginning(CONVERSATION)),
                        List.of(beginning(Topic.BEGINNING)),
                        WITHOUT_QUEUE.stream().map(DetailTypeJudge::beginning).toList(),
                        known),
                passed -> passed[0] && passed[1] && passed[2] == passed[3] && passed[4] != ofQueues && !passed[5]);
        return any == Answer.NO && tests.understood()
                ? new ConditionJudgement(Answer.NO, List.of())
                : new ConditionJudgement(Answer.UNKNOWN, NearTopics.of(tests));
    }

    /** Whether all that passes begins as the topics of conversations do, whatever stands for the id. */
    public boolean ofConversations() {
        return tests.textsWithin(new ValueSet(List.of(Json.obj("prefix", new Json.Str(CONVERSATION))))) == Answer.YES;
    }

    /** Why no topic passes. */
    List<PatternFlaw> whyNone() {
        return tests.tests().stream()
                .flatMap(test -> why(test).stream())
                .distinct()
                .toList();
    }

    private static Optional<PatternFlaw> why(Json test) {
        Optional<String> text = TextCondition.beginning(test).or(() -> TextCondition.exactText(test));
        return text.map(DetailTypeJudge::whyNot);
    }

    private static PatternFlaw whyNot(String text) {
        if (text.equals(EndEvent.RELAYED_END.detailType())) {
            return PatternFlaw.of(FlawKind.FORMAT_NOT_ON_BUS);
        }
        if (text.startsWith(CONVERSATION) && ID.matcher(text).find()) {
            return PatternFlaw.of(FlawKind.CONVERSATION_ID_FOR_PLACEHOLDER);
        }
        return NearTopics.intended(text)
                .map(topic -> PatternFlaw.of(FlawKind.NEARLY_A_TOPIC, text, topic.detailType()))
                .orElseGet(() -> PatternFlaw.of(FlawKind.NO_SUCH_TOPIC, text));
    }

    private static TextTest exactly(String text) {
        return TextTest.of(new Json.Str(text)).orElseThrow();
    }

    private static TextTest beginning(String text) {
        return TextTest.of(Json.obj("prefix", new Json.Str(text))).orElseThrow();
    }
}
