package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;

class EventFormatTest {
    private static final EventBus PARTNER = bus("aws.partner/genesys.com/cloud/9d1f6a52/main");
    private static final EventBus DEFAULT = bus("default");
    private static final CustomFormat ACME = custom("Acme", "acme");

    @Test
    void theKindOfABusDecidesItsFormats() {
        assertThat(EventFormat.carriedBy(PARTNER)).isEqualTo(StandardFormat.PARTNER);
        assertThat(EventFormat.carriedBy(DEFAULT)).isEqualTo(StandardFormat.RELAYED);
        assertThat(EventFormat.carriedBy(bus("orders"))).isEqualTo(StandardFormat.RELAYED);
    }

    @Test
    void onlyEventsOfGenesysCloudCanBeNarrowed() {
        assertThat(List.of(StandardFormat.PARTNER, StandardFormat.RELAYED, ACME))
                .extracting(EventFormat::narrowable)
                .containsExactly(true, false, false);
    }

    @Test
    void anEditedFormatStaysChosen() {
        CustomFormat edited = custom("Acme", "acme.calls");
        List<EventFormat> formats =
                List.of(StandardFormat.PARTNER, StandardFormat.RELAYED, custom("Other", "acme"), edited);

        assertThat(EventFormat.stillChosen(ACME, formats, Optional.of(PARTNER))).isEqualTo(edited);
        assertThat(EventFormat.stillChosen(StandardFormat.RELAYED, formats, Optional.of(PARTNER)))
                .isEqualTo(StandardFormat.RELAYED);
    }

    @Test
    void aMissingFormatFallsBackToTheBus() {
        List<EventFormat> formats = StandardFormat.ALL;

        assertThat(EventFormat.stillChosen(ACME, formats, Optional.of(DEFAULT))).isEqualTo(StandardFormat.RELAYED);
        assertThat(EventFormat.stillChosen(ACME, formats, Optional.of(PARTNER))).isEqualTo(StandardFormat.PARTNER);
        assertThat(EventFormat.stillChosen(ACME, formats, Optional.empty())).isEqualTo(StandardFormat.PARTNER);
    }

    @ParameterizedTest
    @CsvSource({"AGENT_ENDED, user.end", "RELAYED_END, conversation.end"})
    void eventsAreNamedByTheirDistinguishingPart(EndEvent event, String suffix) {
        assertThat(event.topicSuffix()).isEqualTo(suffix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {"queue":["a","b"]}      | {"queue":"new"}
        {"queue":{"id":"a"}}     | {"queue":"new"}
        {"queue":7}              | {"queue":"new"}
        {"other":"a"}            | {"other":"a"}
        """)
    void aSampleTakesTheQueueWhateverValueWasThere(String detail, String of) {
        Json.Obj event = Json.obj("detail", parse(detail));
        CustomFormat format = new CustomFormat("Acme", "acme", "over", List.of("detail", "queue"), event);
        assertThat(format.sampleOf("new").get("detail")).contains(parse(of));
    }

    @Test
    void aPathThroughATextChangesNothing() {
        Json.Obj event = Json.obj("detail", parse("{\"queue\":\"text\"}"));
        CustomFormat format = new CustomFormat("Acme", "acme", "over", List.of("detail", "queue", "id"), event);
        assertThat(format.sampleOf("new").get("detail")).contains(parse("{\"queue\":\"text\"}"));
    }

    private static Json parse(String text) {
        return JsonText.parse(text).value().orElseThrow();
    }

    private static CustomFormat custom(String name, String source) {
        Json.Obj sample = Json.obj(Map.entry("detail", Json.obj("queue", new Json.Str("q"))));
        return new CustomFormat(name, source, "over", List.of("detail", "queue"), sample);
    }

    private static EventBus bus(String name) {
        return new EventBus(name, "arn:aws:events:eu-central-1:123456789012:event-bus/" + name);
    }
}
