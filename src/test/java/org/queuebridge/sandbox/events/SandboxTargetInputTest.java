package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.sandbox.events.LocalAwsFixture.target;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.sandbox.events.delivery.TargetBody;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.Target;

/** What templates make of an event, as recorded from AWS, and what PutTargets refuses. */
class SandboxTargetInputTest {
    private static final JsonObject EVENT = JsonParser.parseString("""
        {"id": "1", "detail-type": "t", "source": "s", "detail": {"payload": {"acc_id": "0a787ecb-4015", "sf_id": "baz"},
         "list": ["ACTIVE", "INACTIVE"], "one": ["HIGH"], "id": "u-1", "number": 2.50, "yes": true, "none": null,
         "quote": "a\\"b"}}
        """).getAsJsonObject();
    private static final Map<String, String> PATHS = Map.of(
            "payload", "$.detail.payload",
            "list", "$.detail.list",
            "one", "$.detail.one",
            "id", "$.detail.id",
            "number", "$.detail.number",
            "yes", "$.detail.yes",
            "quote", "$.detail.quote",
            "gone", "$.detail.gone");

    private final LocalAwsFixture aws = new LocalAwsFixture();
    private final EventBridgeClient client = aws.client();

    @BeforeEach
    void putRule() {
        client.putRule(request -> request.name("mine").eventPattern("{\"source\":[\"a\"]}"));
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "Payload of <payload>"                       | "Payload of {acc_id:0a787ecb-4015,sf_id:baz}"
        "<list>"                                     | "[ACTIVE,INACTIVE]"
        "<id>: <number>, <yes>, <gone>."             | "u-1: 2.50, true, ."
        "{[/Check of <id>"                           | "{[/Check of u-1"
        {"payload": <payload>}                       | {"payload": {"acc_id":"0a787ecb-4015","sf_id":"baz"}}
        {"path": "users/<id>", "id": <id>}           | {"path": "users/u-1", "id": "u-1"}
        {"list": <one>, "gone": <gone>}              | {"list": ["HIGH"], "gone": ""}
        {"number": <number>, "in": "<number>"}       | {"number": 2.50, "in": "2.50"}
        <payload>                                    | {"acc_id":"0a787ecb-4015","sf_id":"baz"}
        [<id>, <list>]                               | ["u-1", ["ACTIVE","INACTIVE"]]
        {"said": "\\"<id>\\""}                       | {"said": "\\"u-1\\""}
        """)
    void aTemplateIsFilled(String template, String arrives) {
        assertThat(filled(template)).contains(arrives);
    }

    /** Objects and lists keep their quotation marks there, and so end the string that they stand in. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"payload": "<payload>"}
        {"path": "users/<payload>", "body": <payload>}
        {"list": "<list>"}
        {"quote": "<quote>"}
        """)
    void invalidJsonIsNotDelivered(String template) {
        assertThat(filled(template)).isEmpty();
    }

    @Test
    void severalLinesStayLines() {
        assertThat(filled("\"first <id>\"\n\"second <list>\"")).contains("\"first u-1\"\n\"second [ACTIVE,INACTIVE]\"");
    }

    @Test
    void theEventItselfHasNames() {
        assertThat(filled("{\"rule\": <aws.events.rule-name>, \"event\": <aws.events.event>}"))
                .contains("{\"rule\": \"mine\", \"event\": {\"id\":\"1\",\"detailType\":\"t\",\"source\":\"s\"}}");
    }

    @Test
    void aTargetHasOneInput() {
        Target both = target("both", "arn:aws:sqs:eu-central-1:123456789012:q").toBuilder()
                .inputPath("$.detail")
                .inputTransformer(input -> input.inputTemplate("\"x\""))
                .build();

        assertRefused(both, "Only one of Input, InputPath, or InputTransformer must be provided for target both.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "of <id> and <other>"        | InputTemplate for target t contains invalid placeholder other.
        {"a": <aws.events.nothing>}  | InputTemplate for target t contains invalid placeholder aws.events.nothing.
        {<id>: 1}                    | Invalid InputTemplate for target t.
        {"a": 1, <id> : 2}           | Invalid InputTemplate for target t.
        Hello <id>                   | Invalid InputTemplate for target t.
        {"a": <id>                   | Invalid InputTemplate for target t.
        "open <id>                   | Invalid InputTemplate for target t.
        """)
    void anInvalidTemplateIsRefused(String template, String message) {
        assertRefused(
                target("t", "arn:aws:sqs:eu-central-1:123456789012:q").toBuilder()
                        .inputTransformer(input ->
                                input.inputPathsMap(Map.of("id", "$.id")).inputTemplate(template))
                        .build(),
                message);
    }

    private void assertRefused(Target target, String message) {
        assertThatThrownBy(
                        () -> client.putTargets(request -> request.rule("mine").targets(target)))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining(message);
        assertThat(client.listTargetsByRule(request -> request.rule("mine")).targets())
                .isEmpty();
    }

    private static Optional<String> filled(String template) {
        JsonObject paths = new JsonObject();
        PATHS.forEach(paths::addProperty);
        JsonObject transformer = new JsonObject();
        transformer.add("InputPathsMap", paths);
        transformer.addProperty("InputTemplate", template);
        JsonObject target = new JsonObject();
        target.add("InputTransformer", transformer);
        return TargetBody.of(target, EVENT, "arn:rule", "mine");
    }
}
