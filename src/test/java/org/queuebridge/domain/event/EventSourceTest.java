package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.event.EventSource.beginningWith;
import static org.queuebridge.domain.event.EventSource.exactly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;

class EventSourceTest {
    private static final String ANY = "aws.partner/genesys.com/cloud/";
    private static final EventBus PARTNER = bus(ANY + "org-1/main");
    private static final EventBus DEFAULT = bus("default");
    private static final Optional<String> SIGNED_IN = Optional.of("org-2");

    @Test
    void aPartnerBusOffersItsOwnSourceThenItsOrganizationThenAny() {
        assertThat(EventSource.choicesFor(StandardFormat.PARTNER, PARTNER, SIGNED_IN))
                .containsExactly(exactly(PARTNER.name()), beginningWith(ANY + "org-1/"), beginningWith(ANY));
    }

    @Test
    void forwardedEventsComeFromTheOrganizationSignedInOrFromAny() {
        assertThat(EventSource.choicesFor(StandardFormat.PARTNER, DEFAULT, SIGNED_IN))
                .containsExactly(beginningWith(ANY + "org-2/"), beginningWith(ANY));
        assertThat(EventSource.choicesFor(StandardFormat.PARTNER, DEFAULT, Optional.empty()))
                .containsExactly(beginningWith(ANY));
    }

    @Test
    void relayedEventsHaveTheSourceOfTheirFormatOnAnyBus() {
        Json.Obj sample = Json.obj(Map.entry("detail", Json.obj("queue", new Json.Str("q"))));
        EventFormat acme = new CustomFormat("Acme", "acme", "over", List.of("detail", "queue"), sample);

        assertThat(EventSource.choicesFor(StandardFormat.RELAYED, PARTNER, SIGNED_IN))
                .containsExactly(exactly("genesys.cloud"));
        assertThat(EventSource.choicesFor(acme, DEFAULT, SIGNED_IN)).containsExactly(exactly("acme"));
    }

    @Test
    void generatedEventsHaveAMatchingSource() {
        assertThat(exactly("genesys.cloud").exampleOn(PARTNER)).isEqualTo("genesys.cloud");
        assertThat(beginningWith(ANY).exampleOn(PARTNER)).isEqualTo(PARTNER.name());
        assertThat(beginningWith(ANY + "org-2/").exampleOn(PARTNER)).startsWith(ANY + "org-2/");
    }

    @Test
    void readsOnlyItsOwnPatterns() {
        assertThat(List.of(exactly("a"), beginningWith("a")))
                .allSatisfy(source -> assertThat(EventSource.of(source.test())).contains(source));
        assertThat(EventSource.of(Json.obj("suffix", new Json.Str("a")))).isEmpty();
        assertThat(EventSource.of(Json.obj("prefix", new Json.Num("1")))).isEmpty();
        assertThat(EventSource.of(
                        Json.obj(Map.entry("prefix", new Json.Str("a")), Map.entry("anything-but", new Json.Str("b")))))
                .isEmpty();
    }

    private static EventBus bus(String name) {
        return new EventBus(name, "arn:aws:events:eu-central-1:123456789012:event-bus/" + name);
    }
}
