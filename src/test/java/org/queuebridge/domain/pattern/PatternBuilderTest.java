package org.queuebridge.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class PatternBuilderTest {
    private static final EventBus BUS = new EventBus(
            "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events", "arn");
    private static final EventBus DEFAULT = new EventBus("default", "arn");
    private static final String SUPPORT = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final String BILLING = "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73";

    private final EventRuler ruler = new EventRuler();

    @Test
    void buildsTheRecommendedPartnerPattern() {
        assertThat(build(EventFormat.PARTNER, BUS, List.of(SUPPORT)).root())
                .isEqualTo(JsonText.parse(Samples.pattern("A-recommended-agent-leg-ended"))
                        .object()
                        .orElseThrow());
    }

    @Test
    void writesIdsSortedAndOnce() {
        assertThat(build(EventFormat.RELAYED, DEFAULT, List.of(SUPPORT, BILLING, SUPPORT))
                        .text())
                .isEqualTo("{\"source\":[\"genesys.cloud\"],\"detail-type\":[\"conversation.end\"],"
                        + "\"detail\":{\"queue\":{\"id\":[\"" + BILLING + "\",\"" + SUPPORT + "\"]}}}");
    }

    @Test
    void buildsNothingForNoQueue() {
        assertThat(PatternBuilder.build(EventFormat.PARTNER, BUS.name(), List.of()))
                .isEmpty();
    }

    /** The verdicts are written by hand from what the events say. */
    @ParameterizedTest
    @CsvSource({
        "PARTNER, user-end-acd,             true",
        "PARTNER, user-end-transfer,        true",
        "PARTNER, user-end-no-queue,        false",
        "PARTNER, acd-end-answered,         false",
        "PARTNER, acd-end-abandon,          false",
        "PARTNER, acd-end-other-queue,      false",
        "PARTNER, acw,                      false",
        "PARTNER, wrapup,                   false",
        "PARTNER, voicemail-end,            false",
        "PARTNER, customer-end,             false",
        "PARTNER, flow-end,                 false",
        "PARTNER, conversation-end-relayed, false",
        "RELAYED, conversation-end-relayed, true",
        "RELAYED, user-end-acd,             false",
        "RELAYED, customer-end,             false",
    })
    void letsThroughJustTheEndEventsOfTheQueue(EventFormat format, String event, boolean expected) {
        EventBus bus = format == EventFormat.PARTNER ? BUS : DEFAULT;
        String one = build(format, bus, List.of(SUPPORT)).text();
        String many = build(format, bus, List.of(BILLING, SUPPORT)).text();
        String other = build(format, bus, List.of(BILLING)).text();
        assertThat(ruler.matches(one, Samples.event(event))).isEqualTo(expected);
        assertThat(ruler.matches(many, Samples.event(event))).isEqualTo(expected);
        assertThat(ruler.matches(other, Samples.event(event))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("queueSets")
    void isReadBackAsItWasMeant(EventFormat format, List<String> queueIds) {
        EventBus bus = format == EventFormat.PARTNER ? BUS : DEFAULT;
        EventPattern pattern = build(format, bus, queueIds);
        PatternReading reading =
                PatternReader.read(JsonText.parse(pattern.text()).object().orElseThrow(), Optional.of(bus));
        assertThat(ruler.problem(pattern.text())).isEmpty();
        assertThat(reading.queueIds())
                .isEqualTo(queueIds.stream().distinct().sorted().toList());
        assertThat(reading.events()).containsExactly(format.end());
        assertThat(reading.sources()).containsExactly(format.sourceOn(bus));
        assertThat(reading.everything()).isFalse();
        assertThat(reading.otherQueues()).isFalse();
        assertThat(reading.flaws()).isEmpty();
    }

    static Stream<Arguments> queueSets() {
        Random random = new Random(20_261_014);
        return IntStream.range(0, 60).mapToObj(i -> {
            List<String> ids = Stream.generate(() -> new UUID(random.nextLong(), random.nextLong()).toString())
                    .limit(1 + random.nextInt(i < 55 ? 60 : 2_000))
                    .toList();
            return Arguments.of(i % 2 == 0 ? EventFormat.PARTNER : EventFormat.RELAYED, ids);
        });
    }

    private static EventPattern build(EventFormat format, EventBus bus, List<String> ids) {
        return PatternBuilder.build(format, format.sourceOn(bus), ids).orElseThrow();
    }
}
