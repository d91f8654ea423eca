package org.queuebridge.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.Ended;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.SampleEvent;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class PatternBuilderTest {
    static final EventBus BUS = new EventBus(
            "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events", "arn");
    private static final EventBus DEFAULT = new EventBus("default", "arn");
    private static final String SUPPORT = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final String BILLING = "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73";
    private static final CustomFormat OWN = new CustomFormat(
            "Own relay",
            "acme.relay",
            "call over",
            List.of("detail", "call", "queueId"),
            JsonText.parse("""
                {"source":"acme.relay","detail-type":"call over","detail":{"call":{"queueId":"x"}}}\
                """).object().orElseThrow());

    private final EventRuler ruler = new EventRuler();

    @ParameterizedTest
    @CsvSource({
        "A-recommended-agent-leg-ended, AGENT_ENDED",
        "B-recommended-queue-leg-ended, LEFT_QUEUE",
        "C-abandoned-only,              GAVE_UP",
    })
    void buildsTheRecommendedPatterns(String sample, EndMeaning meaning) {
        assertThat(build(partner(Ended.by(meaning)), SUPPORT).root())
                .isEqualTo(JsonText.parse(Samples.pattern(sample)).object().orElseThrow());
    }

    /** Written by hand: the ids stand once, what differs stands in {@code $or}. */
    @Test
    void namesTheQueuesOnceWhereMeaningsNeedDifferentConditions() {
        Ended ended = Ended.by(EndMeaning.AGENT_ENDED, EndMeaning.GAVE_UP, EndMeaning.WRAP_UP)
                .leavingOutTransfers()
                .narrowedTo(Set.of("VOICE", "CALLBACK"), Set.of("INBOUND"));
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
        assertThat(build(partner(Ended.by(EndMeaning.WRAP_UP, EndMeaning.AGENT_ENDED)), SUPPORT)
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
    void buildsNothingThatWouldLetEverythingThroughOrNothing() {
        assertThat(PatternBuilder.build(partner(Ended.by(EndMeaning.AGENT_ENDED)), List.of()))
                .isEmpty();
        assertThat(PatternBuilder.build(partner(Ended.by()), List.of(SUPPORT))).isEmpty();
        assertThat(PatternBuilder.build(partner(Ended.by(EndMeaning.CUSTOMER_LEFT)), List.of(SUPPORT)))
                .as("customer.end names no queue")
                .isEmpty();
    }

    /**
     * Which of the sample events get through, written by hand from the facts: the meanings, then the events' file
     * names. Every other sample must not get through.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AGENT_ENDED                                    | user-end-acd user-end-transfer
        AGENT_ENDED without-transfers                  | user-end-acd
        GAVE_UP                                        | acd-end-abandon
        LEFT_QUEUE                                     | acd-end-abandon acd-end-answered
        AFTER_CALL_WORK                                | acw
        WRAP_UP                                        | wrapup
        VOICEMAIL                                      | voicemail-end
        AGENT_ENDED GAVE_UP                            | user-end-acd user-end-transfer acd-end-abandon
        AGENT_ENDED GAVE_UP without-transfers          | user-end-acd acd-end-abandon
        AGENT_ENDED LEFT_QUEUE without-transfers       | user-end-acd acd-end-abandon acd-end-answered
        GAVE_UP LEFT_QUEUE                             | acd-end-abandon acd-end-answered
        GAVE_UP WRAP_UP VOICEMAIL                      | acd-end-abandon wrapup voicemail-end
        AGENT_ENDED AFTER_CALL_WORK WRAP_UP            | user-end-acd user-end-transfer acw wrapup
        AGENT_ENDED VOICE                              | user-end-acd user-end-transfer
        AGENT_ENDED GAVE_UP VOICE INBOUND              | user-end-acd user-end-transfer acd-end-abandon
        AGENT_ENDED CHAT                               |
        AGENT_ENDED GAVE_UP OUTBOUND                   |
        WRAP_UP EMAIL VOICE INBOUND OUTBOUND           | wrapup
        RELAYED                                        | conversation-end-relayed
        """)
    void letsThroughWhatIsMeantAndNothingElse(String meant, String getThrough) {
        PatternIntent intent = intent(meant);
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
    @MethodSource("randomIntents")
    void isReadBackAsItWasMeant(PatternIntent intent, List<String> queueIds) {
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
    @MethodSource("randomIntents")
    void everyQueueAndMeaningGetsThroughAndNoOtherQueue(PatternIntent intent, List<String> queueIds) {
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

    static Stream<Arguments> randomIntents() {
        Random random = new Random(20_261_125);
        return Stream.generate(() -> Arguments.of(randomIntent(random), ids(random)))
                .limit(150);
    }

    private static List<String> ids(Random random) {
        return Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()).toString())
                .limit(1 + random.nextInt(60))
                .toList();
    }

    private static PatternIntent randomIntent(Random random) {
        EventFormat format = List.of(StandardFormat.PARTNER, StandardFormat.PARTNER, StandardFormat.RELAYED, OWN)
                .get(random.nextInt(4));
        if (!format.equals(StandardFormat.PARTNER)) {
            return proposed(format, DEFAULT);
        }
        Set<EndMeaning> meanings = EnumSet.of(format.meanings().get(random.nextInt(6)));
        format.meanings().stream().filter(_ -> random.nextInt(3) == 0).forEach(meanings::add);
        Ended ended = new Ended(
                meanings,
                random.nextBoolean(),
                new TreeSet<>(some(Ended.MEDIA_TYPES, random)),
                new TreeSet<>(some(Ended.DIRECTIONS, random)));
        List<EventSource> sources = EventSource.choicesFor(format, BUS, Optional.empty());
        return new PatternIntent(format, sources.get(random.nextInt(sources.size())), ended);
    }

    private static Set<String> some(List<String> values, Random random) {
        return values.stream().filter(_ -> random.nextInt(4) == 0).collect(Collectors.toSet());
    }

    private static PatternIntent intent(String words) {
        if (words.equals("RELAYED")) {
            return proposed(StandardFormat.RELAYED, DEFAULT);
        }
        Set<String> all = new HashSet<>(Arrays.asList(words.split(" ")));
        boolean withoutTransfers = all.remove("without-transfers");
        TreeSet<String> media = new TreeSet<>(Ended.MEDIA_TYPES);
        TreeSet<String> directions = new TreeSet<>(Ended.DIRECTIONS);
        media.retainAll(all);
        directions.retainAll(all);
        all.removeAll(media);
        all.removeAll(directions);
        Set<EndMeaning> meanings = all.stream().map(EndMeaning::valueOf).collect(Collectors.toSet());
        return partner(new Ended(meanings, withoutTransfers, media, directions));
    }

    private static PatternIntent partner(Ended ended) {
        return new PatternIntent(StandardFormat.PARTNER, EventSource.exactly(BUS.name()), ended);
    }

    private static PatternIntent proposed(EventFormat format, EventBus bus) {
        return new PatternIntent(
                format, EventSource.proposedFor(format, bus, Optional.empty()), Ended.proposedFor(format));
    }

    private static EventPattern build(PatternIntent intent, String... queueIds) {
        return PatternBuilder.build(intent, List.of(queueIds)).orElseThrow();
    }
}
