package org.queuebridge.matching;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.pattern.PatternProblem;
import software.amazon.event.ruler.JsonRuleCompiler;

/** Problems of patterns in the service's words, with their position in the text. */
class PatternProblemTest {
    private static final String ANY_VALUE = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";

    private final EventRuler ruler = new EventRuler();

    /** In the texts, ␊ ␍ ␉ stand for line feed, carriage return and tab, and ␀ for NUL. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # nothing, or no object
        ``                                          | 1 |  1 | Filter is not an object
        `  `                                        | 1 |  3 | Filter is not an object
        ␊␊                                          | 3 |  1 | Filter is not an object
        null                                        | 1 |  1 | Filter is not an object
        `  []`                                      | 1 |  3 | Filter is not an object
        ␍␊ "text"                                   | 2 |  2 | Filter is not an object
        ["source"]                                  | 1 |  1 | Filter is not an object
        # at a value of the wrong kind
        {}                                          | 1 |  2 | Empty objects are not allowed
        {"a":1}                                     | 1 |  6 | "a" must be an object or an array
        {␊  "a": "text"␊}                           | 2 |  8 | "a" must be an object or an array
        {␍␊  "a": true␍␊}                           | 2 |  8 | "a" must be an object or an array
        {␍  "a":␍null}                              | 3 |  1 | "a" must be an object or an array
        {␉"a":␉␉1}                                  | 1 |  9 | "a" must be an object or an array
        {"detail.eventBody.queueId": "q"}           | 1 | 30 | "detail.eventBody.queueId" must be an object or an array
        {"😀😀":1}                                  | 1 |  7 | "😀😀" must be an object or an array
        {"a":["😀"],␊"é😀":["ü😀"], "b":1}           | 2 | 18 | "b" must be an object or an array
        {"two\\nlines":1}                           | 1 | 15 | "two lines" must be an object or an array
        {␊  "a": [],␊  "b": [1]␊}                   | 2 |  9 | Empty arrays are not allowed
        {"detail": {"a": {}}}                       | 1 | 19 | Empty objects are not allowed
        {"a":[␊  1,␊  [2]␊]}                        | 3 |  3 | Match value must be String, number, true, false, or null
        # in what is to be compared
        {"a":[␊␉{"foo": []}␊]}                      | 2 |  3 | Unrecognized match type foo
        {"a":[{}]}                                  | 1 |  8 | Match expression name not found
        {"a":[{"prefix":"a","suffix":"b"}]}         | 1 | 21 | Only one key allowed in match expression
        {"a":["😀",{␊"prefix": 1}]}                 | 2 | 11 | prefix match pattern must be a string
        {"a":[{"prefix":{"equals-ignore-case":1}}]} | 1 | 39 | equals-ignore-case match pattern must be a string
        {"a":[{"exists":"yes"}]}                    | 1 | 17 | exists match pattern must be either true or false.
        {"a":[{"numeric":[">","5"]}]}               | 1 | 23 | Value of > must be numeric
        {"a":[{"numeric":["<",1,">",2]}]}           | 1 | 25 | Too many elements in numeric expression
        {"a":[{"wildcard":"a**b"}]}                 | 1 | 19 | Consecutive wildcard characters at pos 2
        {"a":[{"anything-but":{"x":1}}]}            | 1 | 24 | Unsupported anything-but pattern: x
        # where event-ruler itself names no place
        {"a":[{"cidr":"10.0.0.0/8"},␊ {"cidr":"x"}]} | 2 | 10 | Malformed CIDR, one '/' required
        {"a":["😀",{"cidr":"10.0.0.0/99"}],"b":[1]} | 1 | 19 | IPv4 mask bits must be < 32
        {"a":[␊{"anything-but":[1,1e400]}]}         | 2 | 20 | Cannot compare number : 1e400
        # alternatives
        {"$or":1}                                   | 1 |  8 | It must be an Array followed with $or.
        {"$or":[{"a":[1]}]}                         | 1 | 18 | There must have at least 2 Objects in $or relationship.
        {"$or":[{"a":[1]},␊7]}                      | 2 |  1 | Only JSON object is allowed in array of $or relationship.
        {"$or":[{"a":[1]},␊{"b":1}]}                | 2 |  6 | "b" must be an object or an array
        # no JSON
        {a:[1]}                                     | 1 |  2 | Unexpected character ('a' (code 97)): was expecting double-quote to start field name
        {"a":[tru]}                                 | 1 |  7 | Unrecognized token 'tru': was expecting ANY
        {"a":[1,]}                                  | 1 |  9 | Unexpected character (']' (code 93)): expected a valid value ANY
        {"a":[1]␊ "b":[1]}                          | 2 |  2 | Unexpected character ('"' (code 34)): was expecting comma to separate Object entries
        {"a":[␊01]}                                 | 2 |  2 | Invalid numeric value: Leading zeroes not allowed
        {"a":["x",␊  "é😀␊]}                        | 2 |  6 | Illegal unquoted character ((CTRL-CHAR, code 10)): has to be escaped using backslash to be included in string value
        {"a":["\\x"]}                               | 1 |  9 | Unrecognized character escape 'x' (code 120)
        {"a":␀[1]}                                  | 1 |  6 | Illegal character ((CTRL-CHAR, code 0)): only regular white space (\\r, \\n, \\t) is allowed between tokens
        # cut short
        {␊␊                                         | 3 |  1 | Unexpected end-of-input: expected close marker for Object (start marker at line: 1, column: 1)
        {␊ "a":[1,2                                 | 2 | 10 | Unexpected end-of-input: expected close marker for Array (start marker at line: 2, column: 6)
        {"a":[1],                                   | 1 | 10 | Unexpected end-of-input within/between Object entries
        {"a":["😀                                   | 1 |  9 | Unexpected end-of-input: was expecting closing quote for a string value
        """)
    void saysWhatIsWrongAndWhere(String text, int line, int column, String message) {
        assertThat(ruler.problem(typed(text)))
                .contains(new PatternProblem(message.replace("ANY", ANY_VALUE), line, column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A-recommended-agent-leg-ended",
                "D-handled-or-abandoned",
                "E-several-topics-one-queue",
            })
    void findsTheErrorInEachBeginningOfAPattern(String name) {
        String pattern = Samples.pattern(name).strip();
        assertThat(ruler.problem(pattern)).isEmpty();
        for (int length = 0; length < pattern.length(); length++) {
            String begun = pattern.substring(0, length);
            assertThat(ruler.problem(begun)).as(begun).hasValueSatisfying(problem -> isInside(begun, problem));
        }
    }

    @Test
    void positionAndMessageAreValidWhateverIsTyped() {
        Map<Boolean, List<String>> texts =
                SpoiltPatterns.of(7).limit(3_000).collect(partitioningBy(text -> JsonRuleCompiler.check(text) == null));

        assertThat(texts.get(true))
                .hasSizeGreaterThan(100)
                .allSatisfy(valid -> assertThat(ruler.problem(valid)).isEmpty());
        assertThat(texts.get(false))
                .hasSizeGreaterThan(2_000)
                .allSatisfy(invalid -> assertThat(ruler.problem(invalid)).hasValueSatisfying(problem -> {
                    isInside(invalid, problem);
                    assertThat(problem.message()).startsWith(wordsOfEventRuler(invalid));
                }));
    }

    @Test
    void findsAnAddressInALongText() {
        String many = "\"10.0.0.0/8\",\n".repeat(20_000);
        String text = "{\"a\":[" + many + "{\"cidr\":\"nowhere\"}]}";
        assertThat(ruler.problem(text)).contains(new PatternProblem("Malformed CIDR, one '/' required", 20_001, 9));
    }

    @Test
    void reportsTooDeepNesting() {
        String text = "{\"a\":".repeat(2_000);
        assertThat(ruler.problem(text)).hasValueSatisfying(problem -> {
            assertThat(problem.message()).startsWith("Document nesting depth (1001) exceeds the maximum allowed");
            assertThat(problem.column()).isBetween(5 * 999, 5 * 1001);
        });
    }

    private static void isInside(String text, PatternProblem problem) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(problem.message()).isNotBlank().hasLineCount(1);
        assertThat(problem.line()).isBetween(1, lines.length);
        String line = lines[problem.line() - 1];
        assertThat(problem.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    }

    /** The message up to the part that quotes the text. */
    private static String wordsOfEventRuler(String invalid) {
        return JsonRuleCompiler.check(invalid).split(" \\(start marker|\\R", 2)[0];
    }

    private static String typed(String text) {
        return text.replace('␊', '\n').replace('␍', '\r').replace('␉', '\t').replace('␀', '\0');
    }
}
