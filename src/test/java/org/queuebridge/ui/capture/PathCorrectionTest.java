package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;
import static org.queuebridge.rules.Examples.BUS;
import static org.queuebridge.rules.Examples.OTHER;
import static org.queuebridge.rules.Examples.pattern;
import static org.queuebridge.rules.Examples.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.doctor.fix.DoctorFix;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.trial.TestLocally;

class PathCorrectionTest {
    private static final KnownQueues LOADED = KnownQueues.of(List.of(BILLING, OTHER), true);
    private static final String USER_END = "v2.detail.events.conversation.{id}.user.end";
    private static final DoctorFix.CorrectPath TO_QUEUE_ID = new DoctorFix.CorrectPath(
            new RuleKey(BUS.name(), "billing"),
            new ConditionPath(List.of("detail", "eventBody", "queueId")),
            new ConditionPath(List.of("detail", "queue", "id")));

    @Test
    void isFoundWhereTheEventHasAQueueElsewhere() {
        assertThat(correction(LOADED, pattern(BILLING), event(USER_END, queueAt(BILLING.id()))))
                .hasValue(TO_QUEUE_ID);
        assertThat(correction(LOADED, pattern(BILLING), event(USER_END, queueAt(OTHER.id()))))
                .as("a queue that the rule does not select is at the same place")
                .hasValue(TO_QUEUE_ID);
    }

    @Test
    void isFoundWithoutLoadedQueuesByTheIdsOfThePattern() {
        assertThat(correction(KnownQueues.NONE, pattern(BILLING), event(USER_END, queueAt(BILLING.id()))))
                .hasValue(TO_QUEUE_ID);
        assertThat(correction(KnownQueues.NONE, pattern(BILLING), event(USER_END, queueAt(OTHER.id()))))
                .as("whose id this is, nobody knows")
                .isEmpty();
    }

    @Test
    void isFoundWhereIdsAreExcluded() {
        String excluding = pattern(BILLING)
                .replace("[\"" + BILLING.id() + "\"]", "[{\"anything-but\":[\"" + BILLING.id() + "\"]}]");
        assertThat(excluding).contains("anything-but");
        assertThat(correction(LOADED, excluding, event(USER_END, queueAt(OTHER.id()))))
                .hasValue(TO_QUEUE_ID);
    }

    @Test
    void isNotProposedForAnEventOfAnotherKind() {
        assertThat(correction(LOADED, pattern(BILLING), event("v2.routing.queues.{id}.users", queueAt(BILLING.id()))))
                .as("this rule's own events may have the queue where the pattern says")
                .isEmpty();
    }

    @Test
    void isNotProposedWhereTheEventHasTheFieldOrThePatternAsksThereAlready() {
        assertThat(correction(
                        LOADED,
                        pattern(BILLING),
                        event(USER_END, "{\"eventBody\":{\"queueId\":\"" + OTHER.id() + "\"}}")))
                .isEmpty();
        String both =
                pattern(BILLING).replace("\"detail\":{", "\"detail\":{\"queue\":{\"id\":[\"" + BILLING.id() + "\"]},");
        assertThat(correction(LOADED, both, event(USER_END, queueAt(BILLING.id()))))
                .as("what is asked there would be lost")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
        {"$or":[{"detail-type":["USER_END"],"detail":{"eventBody":{"queueId":["A"]}}},\
        {"detail-type":["other"],"detail":{"eventBody":{"queueId":["A"]}}}]}\
        """, """
            {"detail":{"$or":[{"eventBody":{"queueId":["A"]}},{"eventBody":{"mediaType":["CHAT"]}}]}}\
            """})
    void correctsAlternativesToo(String written) {
        String pattern = written.replace("USER_END", USER_END).replace("\"A\"", '"' + BILLING.id() + '"');
        Json.Obj event = event(USER_END, queueAt(BILLING.id()));
        assertThat(correction(LOADED, pattern, event)).hasValue(TO_QUEUE_ID);
        Json.Obj corrected =
                TO_QUEUE_ID.from().moved(JsonText.parse(pattern).object().orElseThrow(), TO_QUEUE_ID.to());
        String text = JsonWriter.compact(corrected);
        assertThat(text)
                .doesNotContain("queueId")
                .isEqualTo(pattern.replace("\"eventBody\":{\"queueId\":", "\"queue\":{\"id\":"));
        assertThat(new EventRuler().matches(text, JsonWriter.compact(event))).isTrue();
    }

    @Test
    void isNotProposedWhereAlternativesCannotAskForTheOtherField() {
        String within = "{\"detail\":{\"eventBody\":{\"$or\":[{\"queueId\":[\"" + BILLING.id()
                + "\"]},{\"mediaType\":[\"CHAT\"]}]}}}";
        assertThat(correction(LOADED, within, event(USER_END, queueAt(BILLING.id()))))
                .isEmpty();
    }

    private static Optional<DoctorFix.CorrectPath> correction(KnownQueues known, String pattern, Json.Obj event) {
        return new PathCorrection(new TestLocally(new EventRuler()), known).of(rule("billing", pattern), event);
    }

    private static String queueAt(String id) {
        return "{\"queue\":{\"id\":\"" + id + "\"}}";
    }

    private static Json.Obj event(String detailType, String detail) {
        return JsonText.parse("""
            {"id":"1","source":"%s","detail-type":"%s","detail":%s}\
            """.formatted(BUS.name(), detailType, detail))
                .object()
                .orElseThrow();
    }
}
