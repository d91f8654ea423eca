package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

class SampleEventTest {
    private static final String SOURCE =
            "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events";
    private static final String QUEUE = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final String OTHER = "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73";

    @ParameterizedTest
    @CsvSource({
        "PARTNER, AGENT_ENDED,        user-end-acd",
        "PARTNER, GAVE_UP,            acd-end-abandon",
        "PARTNER, LEFT_QUEUE,         acd-end-other-queue",
        "PARTNER, AFTER_CALL_WORK,    acw",
        "PARTNER, WRAP_UP,            wrapup",
        "PARTNER, VOICEMAIL,          voicemail-end",
        "PARTNER, CUSTOMER_LEFT,      customer-end",
        "RELAYED, CONVERSATION_ENDED, conversation-end-relayed",
    })
    void hasTheFieldsOfARealEvent(StandardFormat format, EndMeaning meaning, String sample) {
        Json.Obj real = real(sample);
        Json.Obj madeEvent = sample(format, meaning).ofQueue(QUEUE, "Support");
        assertThat(paths("", madeEvent)).isEqualTo(paths("", real));
        assertThat(madeEvent.get("detail-type")).isEqualTo(real.get("detail-type"));
        assertThat(at(madeEvent, "detail", "eventBody", "acdOutcome"))
                .isEqualTo(at(real, "detail", "eventBody", "acdOutcome"));
    }

    @Test
    void isRepeatableAndDiffersByQueueAndMeaning() {
        SampleEvent agent = sample(StandardFormat.PARTNER, EndMeaning.AGENT_ENDED);
        SampleEvent gaveUp = sample(StandardFormat.PARTNER, EndMeaning.GAVE_UP);
        assertThat(agent.ofQueue(QUEUE, "")).isEqualTo(agent.ofQueue(QUEUE, ""));
        assertThat(Stream.of(agent.ofQueue(QUEUE, ""), agent.ofQueue(OTHER, ""), gaveUp.ofQueue(QUEUE, ""))
                        .map(event -> event.get("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasTheChosenMediaAndDirection() {
        FiresWhen ended =
                FiresWhen.by(EndMeaning.AGENT_ENDED).narrowedTo(Set.of("EMAIL", "MESSAGE"), Set.of("OUTBOUND"));
        Json.Obj event = sample(StandardFormat.PARTNER, EndMeaning.AGENT_ENDED)
                .narrowedTo(ended)
                .ofQueue(QUEUE, "");
        assertThat(at(event, "detail", "eventBody", "mediaType")).isEqualTo(new Json.Str("EMAIL"));
        assertThat(at(event, "detail", "eventBody", "direction")).isEqualTo(new Json.Str("OUTBOUND"));
    }

    @Test
    void aCustomFormatUsesItsSampleWithTheQueue() {
        Json.Obj learnt = JsonText.parse("""
            {"source":"acme","detail-type":"call over","detail":{"legs":[{"queue":"a"},{"queue":"b"}],"n":1}}\
            """).object().orElseThrow();
        CustomFormat format = new CustomFormat("Acme", "acme", "call over", List.of("detail", "legs", "queue"), learnt);
        assertThat(sample(format, EndMeaning.CONVERSATION_ENDED).ofQueue("c", ""))
                .isEqualTo(JsonText.parse("""
                    {"source":"acme","detail-type":"call over","detail":{"legs":[{"queue":"c"},{"queue":"c"}],"n":1}}\
                    """).object().orElseThrow());
    }

    @Test
    void theQueueIdIsInsideDetail() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomFormat("x", "s", "t", List.of("resources", "id"), Json.obj()));
    }

    private static SampleEvent sample(EventFormat format, EndMeaning meaning) {
        return SampleEvent.of(format, meaning, SOURCE, "123456789012", "eu-central-1");
    }

    private static Json.Obj real(String sample) {
        return JsonText.parse(Samples.event(sample)).object().orElseThrow();
    }

    private static Json at(Json value, String... path) {
        Json at = value;
        for (String name : path) {
            at = at instanceof Json.Obj object ? object.get(name).orElse(new Json.Null()) : new Json.Null();
        }
        return at;
    }

    private static Set<String> paths(String prefix, Json.Obj object) {
        Set<String> paths = new TreeSet<>();
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            String path = prefix + field.getKey();
            paths.addAll(
                    field.getValue() instanceof Json.Obj nested
                            ? paths(path + ".", nested)
                            : Stream.of(path + " " + field.getValue().getClass().getSimpleName())
                                    .toList());
        }
        return paths;
    }
}
