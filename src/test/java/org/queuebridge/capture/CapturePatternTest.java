package org.queuebridge.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.build.ConditionPath;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class CapturePatternTest {
    private static final Json.Obj PATTERN = JsonText.parse("""
        {"source":["a"],"detail":{"eventBody":{"queueId":["q"]},"$or":[{"x":["1"]},{"y":["2"]}]}}\
        """).object().orElseThrow();

    @Test
    void aRuleLosesTheOneConditionThatThePersonPicks() {
        assertThat(ConditionPath.all(PATTERN))
                .containsExactly(path("source"), path("detail", "eventBody", "queueId"), path("detail", "$or"));
        assertThat(CapturePattern.without(PATTERN, path("detail", "eventBody", "queueId")))
                .isEqualTo("{\"source\":[\"a\"],\"detail\":{\"$or\":[{\"x\":[\"1\"]},{\"y\":[\"2\"]}]}}");
        assertThat(CapturePattern.without(PATTERN, path("source")))
                .isEqualTo("{\"detail\":{\"eventBody\":{\"queueId\":[\"q\"]},"
                        + "\"$or\":[{\"x\":[\"1\"]},{\"y\":[\"2\"]}]}}");
    }

    @Test
    void withoutItsOnlyConditionAPatternIsThatOfTheWholeBus() {
        Json.Obj only = JsonText.parse("{\"detail\":{\"a\":[1]}}").object().orElseThrow();
        String whole = CapturePattern.without(only, path("detail", "a"));
        assertThat(whole).isEqualTo(CapturePattern.WHOLE_BUS);
        assertThat(new EventRuler().compile(whole).test("{\"source\":\"aws.partner/x\",\"detail\":{}}"))
                .isTrue();
    }

    @Test
    void aConditionMovesToWhereEventsHaveTheField() {
        Json.Obj moved = path("detail", "eventBody", "queueId").moved(PATTERN, path("detail", "queue", "id"));
        assertThat(JsonWriter.compact(moved))
                .isEqualTo("{\"source\":[\"a\"],\"detail\":{\"$or\":[{\"x\":[\"1\"]},{\"y\":[\"2\"]}],"
                        + "\"queue\":{\"id\":[\"q\"]}}}");
    }

    private static ConditionPath path(String... names) {
        return new ConditionPath(List.of(names));
    }
}
