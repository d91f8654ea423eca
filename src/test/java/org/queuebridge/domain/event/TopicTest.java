package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

class TopicTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "acd-end-abandon",
                "acd-end-answered",
                "acw",
                "customer-end",
                "flow-end",
                "user-end-acd",
                "user-end-no-queue",
                "voicemail-end",
                "wrapup"
            })
    void knowsEachFieldOfARealEvent(String sample) {
        Json.Obj event = JsonText.parse(Samples.event(sample)).object().orElseThrow();
        String detailType = text(event, "detail-type");
        Topic topic = Topic.of(detailType).orElseThrow();

        assertThat(topic.detailType()).isEqualTo(detailType).endsWith("{id}." + topic.suffix());
        assertThat(object(object(event, "detail"), "eventBody").fields().keySet())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(topic.has(field)).isEqualTo(Answer.YES))
                .allSatisfy(field -> assertThat(Topic.isField(field)).isTrue());
    }

    @Test
    void anEventOfAnotherServiceHasNoTopic() {
        assertThat(Topic.of("conversation.end")).isEmpty();
        assertThat(Topic.of("v2.detail.events.conversation.{id}.user.ended")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "USER_END,       queueId,      YES",
        "CUSTOMER_END,   queueId,      NO",
        "ATTRIBUTES,     queueId,      NO",
        "WRAPUP,         acdOutcome,   NO",
        "ACD_END,        acdOutcome,   YES",
        "ATTRIBUTES,     acdOutcome,   UNKNOWN",
        "ATTRIBUTES,     mediaType,    YES",
        "FLOW_START,     flowId,       YES",
    })
    void fieldsAreUnknownWithoutASchema(Topic topic, String field, Answer has) {
        assertThat(topic.has(field)).isEqualTo(has);
    }

    @ParameterizedTest
    @CsvSource({"queueid, queueId", "Queue_ID, queueId", "media-type, mediaType", "acd outcome, acdOutcome"})
    void aMisspelledFieldIsRecognizedByItsLetters(String written, String field) {
        assertThat(Topic.isField(written)).isFalse();
        assertThat(Topic.fieldLike(written)).contains(field);
    }

    @Test
    void anUnlikeFieldHasNoSuggestion() {
        assertThat(Topic.fieldLike("customerNumber")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"USER_END, true", "WRAPUP, true", "ACD_START, true", "CUSTOMER_START, false", "OUTBOUND, false"})
    void aSampleOfEachTopicHasItsNameAndOnlyItsFields(Topic topic, boolean ofAQueue) {
        Json.Obj event = SampleEvent.ofTopic(topic, "s", "123456789012", "eu-central-1", "queue-1");
        Json.Obj detail = object(event, "detail");
        Json.Obj body = object(detail, "eventBody");

        assertThat(text(event, "detail-type")).isEqualTo(topic.detailType());
        assertThat(text(detail, "topicName"))
                .isEqualTo(topic.detailType().replace("{id}", text(body, "conversationId")));
        assertThat(body.get("queueId").isPresent()).isEqualTo(ofAQueue);
        assertThat(body.fields().keySet())
                .contains("conversationId", "mediaType")
                .allSatisfy(field -> assertThat(topic.has(field)).isEqualTo(Answer.YES));
    }

    @Test
    void aSampleOfAnEndTopicHasItsEndFields() {
        Json.Obj event = SampleEvent.ofTopic(Topic.WRAPUP, "s", "123456789012", "eu-central-1", "queue-1");
        assertThat(object(object(event, "detail"), "eventBody").fields()).containsKeys("wrapupCode", "queueId");
    }

    private static Json.Obj object(Json.Obj parent, String name) {
        return (Json.Obj) parent.get(name).orElseThrow();
    }

    private static String text(Json.Obj parent, String name) {
        return ((Json.Str) parent.get(name).orElseThrow()).value();
    }
}
