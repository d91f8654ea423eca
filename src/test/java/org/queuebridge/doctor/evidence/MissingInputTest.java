package org.queuebridge.doctor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.rules.Examples;

/** Only what no event of the topics can have is missing: a field may be absent from one event and not from the next. */
class MissingInputTest {
    private static final String TOPIC = "v2.detail.events.conversation.{id}.";

    @ParameterizedTest
    @CsvSource({
        "$.detail.eventBody.queueID, user.end, true",
        "$.detail.eventBody.queueId, user.end, false",
        "$.detail.eventBody.callbackUserName, user.end, false",
        "$.detail.queueId, user.end, true",
        "$.detail-type, user.end, false",
        "$.body, user.end, true",
        "$.detail.eventBody.wrapupCode, user.end, true",
        "$.detail.eventBody.wrapupCode, acw, false",
        "$.detail.eventBody.anything, attributes, false",
        "$.detail.eventBody.anything, not.known, false",
    })
    void aPathIsMissingWhereNoEventHasIt(String path, String topic, boolean missing) {
        Target part = target(new TargetInput.Part(path));
        Target transformed = target(new TargetInput.Transformed(Map.of("it", path, "id", "$.id"), "<it>"));
        List<String> found = missing ? List.of(path) : List.of();

        assertThat(MissingInput.of(part, List.of(TOPIC + topic))).isEqualTo(found);
        assertThat(MissingInput.of(transformed, List.of(TOPIC + topic))).isEqualTo(found);
        assertThat(MissingInput.of(part, List.of())).isEmpty();
    }

    private static Target target(TargetInput input) {
        return Examples.SQS.with(input.into(Examples.SQS.settings()));
    }
}
