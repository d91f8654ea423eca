package org.queuebridge.domain.pattern.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.domain.pattern.Meant.BILLING;
import static org.queuebridge.domain.pattern.Meant.BUS;
import static org.queuebridge.domain.pattern.Meant.DEFAULT;
import static org.queuebridge.domain.pattern.Meant.OWN;
import static org.queuebridge.domain.pattern.Meant.SUPPORT;
import static org.queuebridge.domain.pattern.Meant.partner;
import static org.queuebridge.domain.pattern.Meant.proposed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.Meant;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.read.PatternReader;
import org.queuebridge.domain.pattern.read.PatternReading;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class PatternBuilderTest {
    private final EventRuler ruler = new EventRuler();

    @ParameterizedTest
    @CsvSource({
        "A-recommended-agent-leg-ended, AGENT_ENDED",
        "B-recommended-queue-leg-ended, LEFT_QUEUE",
        "C-abandoned-only,              GAVE_UP",
    })
    void buildsTheRecommendedPatterns(String sample, EndMeaning meaning) {
        assertThat(build(partner(FiresWhen.by(meaning)), SUPPORT).root())
                .isEqualTo(JsonText.parse(Samples.pattern(sample)).object().orElseThrow());
    }

    /** Written by hand: the ids stand once, what differs stands in {@code $or}. */
    @Test
    void namesTheQueuesOnceWhereMeaningsNeedDifferentConditions() {
        FiresWhen ended = new FiresWhen(
                Set.of(EndMeaning.AGENT_ENDED, EndMeaning.GAVE_UP, EndMeaning.WRAP_UP),
                true,
                new TreeSet<>(Set.of("VOICE", "CALLBACK")),
                new TreeSet<>(Set.of("INBOUND")));
        assertThat(build(partner(ended), SUPPORT, BILLING, SUPPORT).text())
                .isEqualTo("""
                    {"source":["%s"],"$or":[\
                    {"detail-type":["v2.detail.events.conversation.{id}.user.end"],\
                    "detail":{"eventBody":{"disconnectType":[{"anything-but":{"suffix":"TRANSFER"}}]}}},\
                    {"detail-type":["v2.detail.events.conversation.{id}.acd.end"],\
                    "detail":{"eventBody":{"acdOutcome":["ABANDON"]}}},\
                    {"detail-type":["v2.detail.events.conversation.{id}.wrapup"]}],\
                    "detail":{"eventBody":{"mediaType":["CALLBACK","VOICE"],"direction":["INBOUND"],\
                    "queueId":["%s","%s"]}}}\
                    """.formatted(BUS.name(), BILLING, SUPPORT));
    }

    @Test
    void meaningsWithoutConditionsShareAList() {
        assertThat(build(partner(FiresWhen.by(EndMeaning.WRAP_UP, EndMeaning.AGENT_ENDED)), SUPPORT)
                        .text())
                .contains("""
                    "detail-type":["v2.detail.events.conversation.{id}.user.end",\
                    "v2.detail.events.conversation.{id}.wrapup"]\
                    """)
                .doesNotContain("$or");
    }

    @Test
    void buildsRelayedAndOwnFormats() {
        assertThat(build(proposed(StandardFormat.RELAYED, DEFAULT), SUPPORT, BILLING, SUPPORT)
                        .text())
                .isEqualTo("{\"source\":[\"genesys.cloud\"],\"detail-type\":[\"conversation.end\"],"
                        + "\"detail\":{\"queue\":{\"id\":[\"" + BILLING + "\",\"" + SUPPORT + "\"]}}}");
        assertThat(build(proposed(OWN, DEFAULT), SUPPORT).text())
                .isEqualTo("{\"source\":[\"acme.relay\"],\"detail-type\":[\"call over\"],"
                        + "\"detail\":{\"call\":{\"queueId\":[\"" + SUPPORT + "\"]}}}");
    }

    @Test
    void partnerEventsThatWereForwardedKeepTheirSource() {
        EventSource source = EventSource.proposedFor(StandardFormat.PARTNER, DEFAULT, Optional.of("org-1"));
        assertThat(JsonWriter.compact(source.test()))
                .isEqualTo("{\"prefix\":\"aws.partner/genesys.com/cloud/org-1/\"}");
        assertThat(EventSource.proposedFor(StandardFormat.PARTNER, BUS, Optional.of("org-1")))
                .isEqualTo(EventSource.exactly(BUS.name()));
    }

    @Test
    void buildsNoPatternThatMatchesEverythingOrNothing() {
        assertThat(PatternBuilder.build(partner(FiresWhen.by(EndMeaning.AGENT_ENDED)), List.of()))
                .isEmpty();
        assertThat(PatternBuilder.build(partner(FiresWhen.by()), List.of(SUPPORT)))
                .isEmpty();
        assertThat(PatternBuilder.build(partner(FiresWhen.by(EndMeaning.CUSTOMER_LEFT)), List.of(SUPPORT)))
                .as("customer.end names no queue")
                .isEmpty();
    }

    /**
     * Which of the sample events get through, written by hand from the facts: the meanings, then the events' file
     * names. Every other sample must not get through.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = Meant.TABLE)
    void matchesExactlyTheIntendedEvents(String intended, String getThrough) {
        PatternIntent intent = Meant.intent(intended);
        Set<String> expected = getThrough == null ? Set.of() : Set.of(getThrough.split(" "));
        for (String event : Samples.EVENTS) {
            assertThat(ruler.matches(build(intent, SUPPORT).text(), Samples.event(event)))
                    .as(event)
                    .isEqualTo(expected.contains(event));
            assertThat(ruler.matches(build(intent, BILLING, SUPPORT).text(), Samples.event(event)))
                    .as("%s, of two queues", event)
                    .isEqualTo(expected.contains(event));
            assertThat(ruler.matches(build(intent, BILLING).text(), Samples.event(event)))
                    .as("%s, of another queue", event)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("org.queuebridge.domain.pattern.Meant#random")
    void readingRestoresTheIntent(PatternIntent intent, List<String> queueIds) {
        EventPattern pattern = PatternBuilder.build(intent, queueIds).orElseThrow();
        assertThat(ruler.problem(pattern.text())).isEmpty();
        PatternReading reading = PatternReader.read(
                JsonText.parse(pattern.text()).object().orElseThrow(),
                Optional.empty(),
                List.of(StandardFormat.PARTNER, StandardFormat.RELAYED, OWN));
        assertThat(reading.intent()).contains(intent);
        assertThat(reading.queueIds())
                .isEqualTo(queueIds.stream().distinct().sorted().toList());
        assertThat(reading.everything()).isFalse();
        assertThat(reading.otherQueues()).isFalse();
        assertThat(reading.flaws()).isEmpty();
        assertThat(pattern.length()).isEqualTo(pattern.text().length());
    }

    @ParameterizedTest
    @MethodSource("org.queuebridge.domain.pattern.Meant#random")
    void everyQueueAndMeaningMatchesAndNoOtherQueue(PatternIntent intent, List<String> queueIds) {
        var pattern = ruler.compile(
                PatternBuilder.build(intent, queueIds).orElseThrow().text());
        String source = intent.source().exampleOn(BUS);
        for (EndMeaning meaning : intent.ended().meanings()) {
            SampleEvent kind = SampleEvent.of(intent.format(), meaning, source, "123456789012", "eu-central-1")
                    .narrowedTo(intent.ended());
            assertThat(queueIds).allMatch(id -> pattern.test(JsonWriter.compact(kind.ofQueue(id, ""))));
            assertThat(new UUID(1, 2).toString())
                    .matches(id -> !pattern.test(JsonWriter.compact(kind.ofQueue(id, ""))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void proposesWhatCanBeBuilt(StandardFormat format) {
        EventBus bus = format == StandardFormat.PARTNER ? BUS : DEFAULT;
        assertThat(PatternBuilder.build(proposed(format, bus), List.of(SUPPORT)))
                .isPresent();
    }

    private static EventPattern build(PatternIntent intent, String... queueIds) {
        return PatternBuilder.build(intent, List.of(queueIds)).orElseThrow();
    }
}
