package org.queuebridge.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.PatternBuilder;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class SampleEventTest {
    private static final EventBus PARTNER = new EventBus(
            "aws.partner/genesys.com/cloud/9d1f6a52-3c0b-4f3e-8a77-5f2a6c1e0b41/conversation-detail-events", "arn");
    private static final EventBus DEFAULT = new EventBus("default", "arn");
    private static final String QUEUE = "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10";
    private static final String OTHER = "0b7d91e4-2f6a-4c38-8e15-6fd2b19c4a73";

    @ParameterizedTest
    @EnumSource
    void getsThroughThePatternOfItsQueueAlone(EventFormat format) {
        String event = JsonWriter.compact(sample(format, QUEUE));
        EventRuler ruler = new EventRuler();
        assertThat(ruler.matches(patternFor(format, QUEUE), event)).isTrue();
        assertThat(ruler.matches(patternFor(format, OTHER), event)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PARTNER, user-end-acd", "RELAYED, conversation-end-relayed"})
    void hasTheFieldsOfARealEvent(EventFormat format, String sample) {
        Json.Obj real = JsonText.parse(Samples.event(sample)).object().orElseThrow();
        assertThat(paths("", sample(format, QUEUE))).isEqualTo(paths("", real));
    }

    @Test
    void isTheSameEachTime() {
        assertThat(sample(EventFormat.PARTNER, QUEUE)).isEqualTo(sample(EventFormat.PARTNER, QUEUE));
        assertThat(sample(EventFormat.PARTNER, QUEUE).get("id"))
                .isNotEqualTo(sample(EventFormat.PARTNER, OTHER).get("id"));
    }

    private static Json.Obj sample(EventFormat format, String queueId) {
        return SampleEvent.of(format, bus(format), "123456789012", "eu-central-1", queueId, "Kundendienst „Süd“");
    }

    private static String patternFor(EventFormat format, String queueId) {
        return PatternBuilder.build(format, format.sourceOn(bus(format)), List.of(queueId))
                .orElseThrow()
                .text();
    }

    private static EventBus bus(EventFormat format) {
        return format == EventFormat.PARTNER ? PARTNER : DEFAULT;
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
