package org.queuebridge.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.queuebridge.domain.pattern.Meant.BILLING;
import static org.queuebridge.domain.pattern.Meant.SUPPORT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.pattern.EventPattern;
import org.queuebridge.domain.pattern.Meant;
import org.queuebridge.domain.pattern.PatternIntent;
import org.queuebridge.domain.pattern.build.PatternBuilder;
import org.queuebridge.sandbox.events.request.EventLimits;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/** What the program builds, as the service takes it: over HTTP, by the AWS SDK. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuiltPatternsTest {
    private LocalAwsFixture aws;
    private EventBridgeClient client;

    @BeforeAll
    void start() {
        aws = new LocalAwsFixture();
        client = aws.client();
    }

    @AfterAll
    void stop() {
        client.close();
        aws.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = Meant.TABLE)
    void theServiceMatchesWhatIsIntendedAndNothingElse(String intended, String getThrough) {
        PatternIntent intent = Meant.intent(intended);
        Set<String> expected = getThrough == null ? Set.of() : Set.of(getThrough.split(" "));
        for (String event : Samples.EVENTS) {
            assertThat(matches(build(intent, List.of(BILLING, SUPPORT)), event))
                    .as(event)
                    .isEqualTo(expected.contains(event));
            assertThat(matches(build(intent, List.of(BILLING)), event))
                    .as("%s, of another queue", event)
                    .isFalse();
        }
    }

    /** The sandbox counts what came over HTTP: what has its limit's length is taken, one queue's id more is not. */
    @ParameterizedTest
    @MethodSource("org.queuebridge.domain.pattern.Meant#random")
    void theLengthIsWhatTheServiceCounts(PatternIntent intent, List<String> queueIds) {
        EventPattern pattern = build(intent, queueIds);
        if (pattern.length() > EventLimits.ofNewAccount().patternCharacters()) {
            assertThatThrownBy(() -> put(pattern))
                    .hasMessageContaining("Member must have length less than or equal to 2048");
            return;
        }
        put(pattern);
        assertThat(client.describeRule(rule -> rule.name("built")).eventPattern())
                .hasSize(pattern.length())
                .isEqualTo(pattern.text());
    }

    private void put(EventPattern pattern) {
        client.putRule(rule -> rule.name("built").eventPattern(pattern.text()));
    }

    private boolean matches(EventPattern pattern, String event) {
        return client.testEventPattern(test -> test.eventPattern(pattern.text()).event(Samples.event(event)))
                .result();
    }

    private static EventPattern build(PatternIntent intent, List<String> queueIds) {
        return PatternBuilder.build(intent, queueIds).orElseThrow();
    }
}
