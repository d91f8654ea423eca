package org.queuebridge.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.TargetInput.Constant;
import org.queuebridge.domain.rule.TargetInput.Part;
import org.queuebridge.domain.rule.TargetInput.Transformed;
import org.queuebridge.domain.rule.TargetInput.Whole;
import org.queuebridge.json.JsonText;

class InputLimitsTest {
    private static Transformed of(int paths, String template) {
        Map<String, String> all = new TreeMap<>();
        IntStream.range(0, paths).forEach(i -> all.put("p" + i, "$.detail"));
        return new Transformed(all, template);
    }

    /** A text template of that length, including its quotes. */
    private static String text(int length) {
        return '"' + "x".repeat(length - 2) + '"';
    }

    @Test
    void allowsExactlyTheLimitsOfTheService() {
        assertThat(InputCheck.of(of(100, text(3)))).isEmpty();
        assertThat(InputCheck.of(of(101, text(3))))
                .containsExactly(new InputCheck.Wrong(InputCheck.Problem.TOO_MANY_PATHS, ""));
        assertThat(InputCheck.of(of(1, text(8_192)))).isEmpty();
        assertThat(InputCheck.of(of(1, text(8_193))))
                .containsExactly(new InputCheck.Wrong(InputCheck.Problem.TEMPLATE_TOO_LONG, ""));
    }

    @Test
    void aPathIsAtMost256CharactersLong() {
        String longest = "$." + "a".repeat(254);
        assertThat(EventPath.parse(longest)).isPresent();
        assertThat(EventPath.parse(longest + "a")).isEmpty();
    }

    @Test
    void theWholeEventAndAConstantHaveNoProblems() {
        assertThat(InputCheck.of(new Whole())).isEmpty();
        assertThat(InputCheck.of(new Constant(""))).isEmpty();
    }

    @Test
    void distinguishesProblemsOfPathsFromThoseOfTheTemplate() {
        assertThat(Stream.of(InputCheck.Problem.values()).filter(problem -> !problem.ofTemplate()))
                .containsExactlyInAnyOrder(
                        InputCheck.Problem.PATH_MISSING,
                        InputCheck.Problem.NOT_A_PATH,
                        InputCheck.Problem.NOT_A_NAME,
                        InputCheck.Problem.RESERVED_NAME,
                        InputCheck.Problem.TOO_MANY_PATHS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {}                                                                          | `whole`
        {"Input":1,"InputPath":null,"InputTransformer":"x"}                         | `whole`
        {"InputPath":"$.detail"}                                                    | `part`
        {"Input":"5"}                                                               | `constant`
        {"InputTransformer":{}}                                                     | `transformed {} `
        {"InputTransformer":{"InputPathsMap":{"a":"$.b","c":1},"InputTemplate":2}}  | `transformed {a=$.b, c=} `
        {"InputTransformer":{"InputPathsMap":[],"InputTemplate":"<a>"}}             | `transformed {} <a>`
        """)
    void readsInvalidSettingsAsFarAsPossible(String settings, String read) {
        Json.Obj json = JsonText.parse(settings).object().orElseThrow();
        assertThat(
                        switch (TargetInput.of(json)) {
                            case Whole() -> "whole";
                            case Part _ -> "part";
                            case Constant _ -> "constant";
                            case Transformed(Map<String, String> paths, String template) ->
                                "transformed %s %s".formatted(new TreeMap<>(paths), template);
                        })
                .isEqualTo(read);
    }
}
