package org.queuebridge.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.pattern.PatternProblem;
import org.queuebridge.words.PatternProblemWords;

class EventRulerTest {
    private final EventRuler ruler = new EventRuler();

    /** The expected results were written by hand from the events. */
    @ParameterizedTest
    @CsvSource({
        "A-recommended-agent-leg-ended, user-end-acd,             true",
        "A-recommended-agent-leg-ended, user-end-transfer,        true",
        "A-recommended-agent-leg-ended, user-end-no-queue,        false",
        "A-recommended-agent-leg-ended, acd-end-answered,         false",
        "A-recommended-agent-leg-ended, customer-end,             false",
        "A-recommended-agent-leg-ended, conversation-end-relayed, false",
        "B-recommended-queue-leg-ended, acd-end-answered,         true",
        "B-recommended-queue-leg-ended, acd-end-abandon,          true",
        "B-recommended-queue-leg-ended, acd-end-other-queue,      false",
        "B-recommended-queue-leg-ended, user-end-acd,             false",
        "C-abandoned-only,              acd-end-abandon,          true",
        "C-abandoned-only,              acd-end-answered,         false",
        "D-handled-or-abandoned,        user-end-acd,             true",
        "D-handled-or-abandoned,        user-end-transfer,        false",
        "D-handled-or-abandoned,        acd-end-abandon,          true",
        "D-handled-or-abandoned,        acd-end-answered,         false",
        "E-several-topics-one-queue,    acw,                      true",
        "E-several-topics-one-queue,    voicemail-end,            true",
        "E-several-topics-one-queue,    wrapup,                   false",
        "E-several-topics-one-queue,    flow-end,                 false",
        "E-several-topics-one-queue,    acd-end-other-queue,      false",
    })
    void judgesTheSamples(String pattern, String event, boolean expected) {
        assertThat(ruler.matches(Samples.pattern(pattern), Samples.event(event)))
                .isEqualTo(expected);
    }

    /** Compiling such a pattern uses all memory, so it is refused before that. */
    @Test
    @Timeout(5)
    void refusesMoreCombinationsThanEventBridgeAllows() {
        String alternatives = IntStream.range(0, 30)
                .mapToObj(i -> "\"k%d\":{\"$or\":[{\"a\":[1]},{\"b\":[1]}]}".formatted(i))
                .collect(Collectors.joining(",", "{\"source\":[\"a\"],", "}"));

        assertThat(ruler.problem(alternatives)).hasValueSatisfying(problem -> {
            assertThat(PatternProblemWords.of(problem)).contains("$or").contains("1,000");
            assertThat(problem.column()).isEqualTo(alternatives.indexOf("\"$or\"") + 1);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> ruler.compile(alternatives));
    }

    @Test
    void allowsExactlyAThousandCombinations() {
        String thousand = "{\"$or\":[%s]}"
                .formatted(IntStream.range(0, 1_000)
                        .mapToObj("{\"a\":[\"%d\"]}"::formatted)
                        .collect(Collectors.joining(",")));

        assertThat(ruler.problem(thousand)).isEmpty();
        assertThat(ruler.problem(thousand.replace("]}]}", "]},{\"b\":[1]}]}"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "*.end,                        true",
        "v2.detail.*.{id}.*.end,       true",
        "*a*a*a*a*,                    true",
        "*a*a*a*a*a*a*,                false",
        "*aaaaaaaaaaaaaaaaaaaaaaaaaa,  false",
    })
    void refusesWildcardsThatEventBridgeFindsTooComplex(String wildcard, boolean taken) {
        String pattern = "{\"detail-type\":[{\"wildcard\":\"" + wildcard + "\"}]}";

        assertThat(ruler.problem(pattern).map(PatternProblem::message))
                .isEqualTo(
                        taken
                                ? Optional.empty()
                                : Optional.of(
                                        "Rule is too complex - try using fewer wildcard characters or fewer repeating"
                                                + " character sequences after a wildcard character"));
    }

    @Test
    void testsManyEventsWithOneCompiledPattern() {
        Predicate<String> test = ruler.compile("{\"a\":[1]}");
        assertThat(test.test("{\"a\":1}")).isTrue();
        assertThat(test.test("{\"a\":2}")).isFalse();
        assertThat(test.test("{\"a\":[2,1]}")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"source\":[\"a\"]}",
                "{\"detail.eventBody.queueId\":[\"a\"]}",
                "{\"$or\":[{\"a\":[1]},{\"b\":[1]}]}",
                "{\"a\":[{\"anything-but\":{\"prefix\":\"x\"}}]}",
            })
    void acceptsWhatTheServiceAccepts(String pattern) {
        assertThat(ruler.problem(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                            | Empty objects are not allowed",
                "{\"a\":[]}                    | Empty arrays are not allowed",
                "{\"a\":1}                     | \"a\" must be an object or an array",
                "[]                            | Filter is not an object",
                "{\"a\":[{\"foo\":[]}]}        | Unrecognized match type foo",
                "{\"$or\":[{\"a\":[1]}]}       | There must have at least 2 Objects in $or relationship.",
                "{\"a\":[{\"prefix\":1}]}      | prefix match pattern must be a string",
            })
    void explainsInTheServicesWords(String pattern, String problem) {
        assertThat(ruler.problem(pattern)).map(PatternProblem::message).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "1"})
    void refusesInvalidEvents(String event) {
        assertThatIllegalArgumentException().isThrownBy(() -> ruler.matches("{\"a\":[1]}", event));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{\"a\":1}"})
    void refusesToCompileAnInvalidPattern(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> ruler.compile(pattern));
    }
}
