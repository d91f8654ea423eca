package org.queuebridge.domain.pattern.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** Which texts a test of text lets pass, as EventBridge has it. Single quotes stand for double ones. */
class GlobTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        prefix             | 'ab'                       | ab abc         | a xab AB
        prefix             | ''                         | a              |
        suffix             | 'ab'                       | ab xab abab    | b abx
        prefix             | {'equals-ignore-case':'Ab'} | ab AB aBc     | xab b
        suffix             | {'equals-ignore-case':'Ab'} | ab xAB        | abx a
        equals-ignore-case | 'k1'                       | k1 K1          | k k12 \u212A1
        wildcard           | 'a*b'                      | ab axb abab    | a abx xab
        wildcard           | '*a*'                      | a xax          | x
        wildcard           | 'a\\\\*b'                  | a*b            | axb ab a\\*b
        wildcard           | 'a\\\\\\\\b'               | a\\b           | a\\\\b ab
        wildcard           | 'a\\\\'                    | a\\            | a
        """)
    void matchingTexts(String operator, String operand, String passing, String failing) {
        Glob glob = Glob.of(operator, json(operand)).orElseThrow();

        assertThat(passing.split(" ", -1)).allMatch(glob::matches);
        if (failing != null) {
            assertThat(failing.split(" ", -1)).noneMatch(glob::matches);
        }
    }

    /** What folds beyond ASCII is folded by the engine in its own way: nothing is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        equals-ignore-case | 'caf\u00E9'
        prefix             | {'equals-ignore-case':'caf\u00E9'}
        prefix             | {'equals-ignore-case':'a','suffix':'b'}
        prefix             | {'suffix':'b'}
        wildcard           | {'equals-ignore-case':'a*'}
        prefix             | 7
        cidr               | '10.0.0.0/8'
        """)
    void unknownMatches(String operator, String operand) {
        assertThat(Glob.of(operator, json(operand))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"prefix", "suffix", "wildcard"})
    void lettersOfEveryAlphabetAreLiteral(String operator) {
        assertThat(Glob.of(operator, json("'caf\u00E9'"))).hasValueSatisfying(glob -> {
            assertThat(glob.matches("caf\u00E9")).isTrue();
            assertThat(glob.matches("caf\u00C9")).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none", textBlock = """
        wildcard           | 'abc'   | abc
        wildcard           | 'a\\\\*' | a*
        wildcard           | 'abc*'  | none
        prefix             | 'abc'   | none
        equals-ignore-case | 'abc'   | none
        equals-ignore-case | '12-3'  | 12-3
        """)
    void theOnlyMatchingText(String operator, String operand, String only) {
        assertThat(Glob.of(operator, json(operand)).orElseThrow().onlyText().orElse(null))
                .isEqualTo(only);
    }

    private static Json json(String text) {
        return JsonText.parse(text.replace('\'', '"')).value().orElseThrow();
    }
}
