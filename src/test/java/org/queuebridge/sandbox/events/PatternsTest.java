package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.sandbox.events.state.RulePattern;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.InvalidEventPatternException;

class PatternsTest {
    private static final String EVENT = """
        {"id": "1", "account": "123456789012", "source": "genesys.cloud", "time": "2026-10-14T09:31:45Z",
         "region": "eu-central-1", "resources": [], "detail-type": "conversation.end", "detail": {"queue": {"id": "q1"}}}
        """;

    private LocalAwsFixture aws = new LocalAwsFixture();

    @AfterEach
    void close() {
        aws.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"int": 42}                                      | "int" must be an object or an array
        {"string": "my-value"}                           | "string" must be an object or an array
        {"resources": []}                                | Empty arrays are not allowed
        {"detail": {}}                                   | Empty objects are not allowed
        {"my_key": [{"EXISTS": true}]}                   | Unrecognized match type EXISTS
        {"detail": {"c": [{"numeric": [">", 0, ">", 0]}]}} | Bad numeric range operator: >
        ["source"]                                       | Filter is not an object
        """)
    void anInvalidPatternIsRefusedInTheWordsOfTheMatcher(String pattern, String reason) {
        EventBridgeClient client = aws.client();

        assertThatThrownBy(() -> client.putRule(request -> request.name("mine").eventPattern(pattern)))
                .isInstanceOf(InvalidEventPatternException.class)
                .extracting("awsErrorDetails.errorMessage")
                .asString()
                .startsWith("Event pattern is not valid. Reason: " + reason + "\n at [Source: (String)\"" + pattern
                        + "\"; line: 1, column: ");
        assertThatThrownBy(() ->
                        client.testEventPattern(request -> request.event(EVENT).eventPattern(pattern)))
                .isInstanceOf(InvalidEventPatternException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"source": ["genesys.cloud"]}                                                 | true
        {"source": ["genesys.cloud"], "detail": {"queue": {"id": ["q1", "q2"]}}}      | true
        {"source": ["genesys.cloud"], "detail": {"queue": {"id": ["Q1"]}}}            | false
        {"source": [{"prefix": "genesys"}], "detail": {"queue": {"name": [{"exists": false}]}}} | true
        {"$or": [{"source": ["other"]}, {"detail": {"queue": {"id": ["q1"]}}}]}       | true
        {"$or": [{"source": ["other"]}, {"detail": {"queue": {"id": ["q2"]}}}]}       | false
        {"detail.queue.id": ["q1"]}                                                   | true
        """)
    void anEventIsTriedAgainstAPattern(String pattern, boolean matches) {
        assertThat(aws.client()
                        .testEventPattern(request -> request.event(EVENT).eventPattern(pattern))
                        .result())
                .isEqualTo(matches);
    }

    /** Counted before the matcher takes it apart: without that, 642 characters kept it busy for 10 seconds. */
    @ParameterizedTest
    @CsvSource({
        "10 10 10, true",
        "7 11 13, false",
        "1001, false",
        "1000, true",
        "10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10 10, false"
    })
    void combinationsOfOrAreCountedBeforeThePatternIsCompiled(String alternatives, boolean taken) {
        String pattern = "{" + ors(alternatives, 0) + "}";

        if (taken) {
            assertThat(RulePattern.compile(pattern).text()).isEqualTo(pattern);
        } else {
            assertThatThrownBy(() -> RulePattern.compile(pattern)).hasMessageContaining("$or");
        }
    }

    /** Also where one is inside another's alternative, or its name is written in another way. */
    @Test
    void combinationsAreCountedWhereverTheyAre() {
        String inside = "{\"detail\": {\"x\": {" + ors("40", 0).replace("$", "\\u0024") + "}, " + ors("30", 50) + "}}";

        assertThatThrownBy(() -> RulePattern.compile(inside)).hasMessageContaining("$or");
    }

    private static String ors(String alternatives, int first) {
        String text = "";
        int field = first;
        for (String count : alternatives.split(" ", -1)) {
            String name = "f" + field++;
            String each = IntStream.range(0, Integer.parseInt(count))
                    .mapToObj(i -> "{\"" + name + "\": [\"" + i + "\"]}")
                    .collect(Collectors.joining(","));
            String or = "\"$or\": [" + each + "]";
            text += text.isEmpty() ? or : ", \"o" + field + "\": {" + or + "}";
        }
        return text;
    }

    @Test
    void aLongPatternIsShownFromItsBeginning() {
        String pattern = "{\"source\": [\"" + "a".repeat(600) + "\"], \"x\": 1}";

        assertThatThrownBy(() ->
                        aws.client().putRule(request -> request.name("mine").eventPattern(pattern)))
                .hasMessageContaining("\n at [Source: (String)\"" + pattern.substring(0, 500) + "\"[truncated "
                        + (pattern.length() - 500) + " chars]; line: 1, column: ");
    }

    @ParameterizedTest
    @CsvSource({"*a*, true", "*a*a*a*, true", "*a*a*a*a*a*a*a*a*a*a*a*, false"})
    void wildcardsAreLimitedInComplexity(String wildcard, boolean taken) {
        String pattern = "{\"source\": [{\"wildcard\": \"" + wildcard + "\"}]}";
        EventBridgeClient client = aws.client();

        if (taken) {
            assertThat(client.putRule(request -> request.name("mine").eventPattern(pattern))
                            .ruleArn())
                    .isNotEmpty();
        } else {
            assertThatThrownBy(
                            () -> client.putRule(request -> request.name("mine").eventPattern(pattern)))
                    .isInstanceOf(InvalidEventPatternException.class)
                    .hasMessageContaining("Event pattern is not valid. Reason: Rule is too complex - try using fewer"
                            + " wildcard characters or fewer repeating character sequences after a wildcard character");
        }
    }

    @Test
    void anEventNeedsNeitherResourcesNorDetailNorVersion() {
        String bare = """
            {"id": "1", "account": "123456789012", "source": "genesys.cloud", "time": "2026-10-14T09:31:45Z",
             "region": "eu-central-1", "detail-type": "conversation.end"}
            """;

        assertThat(aws.client()
                        .testEventPattern(
                                request -> request.event(bare).eventPattern("{\"source\":[\"genesys.cloud\"]}"))
                        .result())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no JSON", "[]", "{}", "{\"source\": \"a\", \"detail-type\": \"b\", \"detail\": {}}"})
    void anInvalidEventCannotBeTested(String event) {
        assertThatThrownBy(() -> aws.client()
                        .testEventPattern(request -> request.event(event).eventPattern("{\"source\":[\"a\"]}")))
                .isInstanceOf(EventBridgeException.class)
                .hasMessageContaining("Parameter Event is not valid.");
    }

    @Test
    void aPatternFitsUpToTheQuotaOfTheAccount() {
        String longest = "{\"source\":[\"" + "a".repeat(2048 - 15) + "\"]}";
        String tooLong = longest.replace("[\"", "[\"a");
        EventBridgeClient client = aws.client();

        client.putRule(request -> request.name("mine").eventPattern(longest));
        assertThatThrownBy(() -> client.putRule(request -> request.name("mine").eventPattern(tooLong)))
                .hasMessageContaining("Member must have length less than or equal to 2048");

        close();
        aws = new LocalAwsFixture(LocalAwsFixture.UNHURRIED.withPatternCharacters(4096));
        assertThat(aws.client()
                        .putRule(request -> request.name("mine").eventPattern(tooLong))
                        .ruleArn())
                .endsWith("rule/mine");
    }
}
