package org.queuebridge.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class CapturePatternTest {
    private static final Json.Obj PATTERN = JsonText.parse("""
        {"source":["a"],"detail":{"eventBody":{"queueId":["q"]},"$or":[{"x":["1"]},{"y":["2"]}]}}\
        """).object().orElseThrow();

    @Test
    void aRuleLosesTheOneConditionThatThePersonPicks() {
        assertThat(CapturePattern.conditions(PATTERN))
                .containsExactly(
                        List.of("source"), List.of("detail", "eventBody", "queueId"), List.of("detail", "$or"));
        assertThat(CapturePattern.without(PATTERN, List.of("detail", "eventBody", "queueId")))
                .isEqualTo("{\"source\":[\"a\"],\"detail\":{\"$or\":[{\"x\":[\"1\"]},{\"y\":[\"2\"]}]}}");
        assertThat(CapturePattern.without(PATTERN, List.of("source")))
                .isEqualTo("{\"detail\":{\"eventBody\":{\"queueId\":[\"q\"]},"
                        + "\"$or\":[{\"x\":[\"1\"]},{\"y\":[\"2\"]}]}}");
    }

    @Test
    void withoutItsOnlyConditionAPatternIsThatOfTheWholeBus() {
        Json.Obj only = JsonText.parse("{\"detail\":{\"a\":[1]}}").object().orElseThrow();
        String whole = CapturePattern.without(only, List.of("detail", "a"));
        assertThat(whole).isEqualTo(CapturePattern.WHOLE_BUS);
        assertThat(new EventRuler().compile(whole).test("{\"source\":\"aws.partner/x\",\"detail\":{}}"))
                .isTrue();
    }
}
