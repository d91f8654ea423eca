package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;

class EventEnvelopeTest {
    private static final Json.Obj OWN = Json.obj(
            Map.entry("source", new Json.Str("my.relay")),
            Map.entry("detail-type", new Json.Str("done")),
            Map.entry("detail", Json.obj("queue", new Json.Str("q"))));

    private static final SampleEvent SAMPLE = SampleEvent.of(
            StandardFormat.RELAYED, EndMeaning.CONVERSATION_ENDED, "genesys.cloud", "111122223333", "eu-central-1");

    @Test
    void namesTheFieldsThatAwsRequires() {
        assertThat(EventEnvelope.missing(OWN)).containsExactly("id", "account", "time", "region", "resources");
        assertThat(EventEnvelope.missing(SAMPLE.ofQueue("q", "Queue"))).isEmpty();
    }

    @Test
    void fillsOnlyMissingFields() {
        Json.Obj whole = SAMPLE.completing(OWN);

        assertThat(EventEnvelope.missing(whole)).isEmpty();
        assertThat(whole.fields()).containsAllEntriesOf(OWN.fields());
        assertThat(whole.get("account")).contains(new Json.Str("111122223333"));
        assertThat(whole.get("region")).contains(new Json.Str("eu-central-1"));
        assertThat(List.copyOf(whole.fields().keySet())).endsWith("source", "detail-type", "detail");
    }
}
