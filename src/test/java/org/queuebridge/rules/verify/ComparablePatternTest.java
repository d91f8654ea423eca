package org.queuebridge.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BILLING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.queues.KnownQueues;
import org.queuebridge.rules.Examples;

class ComparablePatternTest {
    private static List<String> differences(String intended, String there) {
        return ComparablePattern.of(intended)
                .differencesTo(ComparablePattern.of(there), KnownQueues.of(List.of(BILLING), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"a":["x"],"b":["y"]}                     | {"b":["y"],"a":["x"]}
        {"a":["x","y"]}                           | { "a" : [ "y", "x", "y" ] }
        {"a":{"b":["x"]}}                         | {"a.b":["x"]}
        {"a":[{"prefix":"p"},"x"]}                | {"a":["x",{"prefix":"p"}]}
        {"a":[{"anything-but":["x","y"]}]}        | {"a":[{"anything-but":["y","x"]}]}
        {"$or":[{"a":["x"]},{"b":["y","z"]}]}     | {"$or":[{"b":["z","y"]},{"a":["x"]}]}
        {"a":[{"numeric":["=",1]}]}               | {"a":[{"numeric":["=",1]}]}
        {"a":[1.0]}                               | {"a":[1]}
        {"a":["\\u0041"]}                         | {"a":["A"]}
        """)
    void whatMeansTheSameIsEqual(String one, String other) {
        assertThat(differences(one, other)).isEmpty();
        assertThat(differences(other, one)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"a":["x"]}                               | {"a":["y"]}                               | - a: "x", + a: "y"
        {"a":["x","y"]}                           | {"a":["x"]}                               | - a: "y"
        {"a":["x"]}                               | {"a":["x"],"b":{"c":[true]}}              | + b.c: true
        {"a":["1"]}                               | {"a":[1]}                                 | - a: "1", + a: 1
        {"a":[{"numeric":["<",5]}]}               | {"a":[{"numeric":[5,"<"]}]}               | - a: {"numeric":["<",5]}, + a: {"numeric":[5,"<"]}
        {"$or":[{"a":["x"]},{"b":["y"]}]}         | {"$or":[{"a":["x"]}]}                     | - $or: {"b":["y"]}
        not json                                  | {"a":["x"]}                               | - : not json, + a: "x"
        """)
    void whatDiffersIsShown(String intended, String there, String lines) {
        assertThat(String.join(", ", differences(intended, there))).isEqualTo(lines);
    }

    @Test
    void queuesAreNamed() {
        assertThat(differences(Examples.pattern(BILLING, Examples.SALES), Examples.pattern(Examples.SALES)))
                .containsExactly("- detail.eventBody.queueId: \"%s\" (Billing EN)".formatted(BILLING.id()));
    }
}
