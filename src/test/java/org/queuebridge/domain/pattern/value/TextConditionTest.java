package org.queuebridge.domain.pattern.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;
import org.queuebridge.matching.EventRuler;

class TextConditionTest {
    private static final List<String> TEXTS = List.of("abc", "ABC", "ab", "bc", "a*c", "a\\c", "b", "äbc", "a😀c", "1");

    /** What EventBridge's own matcher says is the truth. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"abc\"",
                "1",
                "null",
                "true",
                "{\"exists\":true}",
                "{\"exists\":false}",
                "{\"prefix\":\"ab\"}",
                "{\"prefix\":\"\"}",
                "{\"prefix\":{\"equals-ignore-case\":\"Ab\"}}",
                "{\"suffix\":\"bc\"}",
                "{\"suffix\":{\"equals-ignore-case\":\"bC\"}}",
                "{\"exactly\":\"abc\"}",
                "{\"equals-ignore-case\":\"aBc\"}",
                "{\"equals-ignore-case\":\"ÄBC\"}",
                "{\"wildcard\":\"a*c\"}",
                "{\"wildcard\":\"*b*\"}",
                "{\"wildcard\":\"a\\\\*c\"}",
                "{\"wildcard\":\"a\\\\\\\\c\"}",
                "{\"wildcard\":\"a😀*\"}",
                "{\"numeric\":[\"=\",1]}",
                "{\"cidr\":\"10.0.0.0/8\"}",
                "{\"anything-but\":\"abc\"}",
                "{\"anything-but\":1}",
                "{\"anything-but\":[\"abc\",\"b\"]}",
                "{\"anything-but\":{\"prefix\":\"a\"}}",
                "{\"anything-but\":{\"prefix\":[\"A\",\"b\"]}}",
                "{\"anything-but\":{\"suffix\":\"c\"}}",
                "{\"anything-but\":{\"equals-ignore-case\":[\"aBC\",\"B\"]}}",
                "{\"anything-but\":{\"wildcard\":\"*b*\"}}",
            })
    void agreesWithTheMatcher(String test) {
        Json parsed = JsonText.parse(test).value().orElseThrow();
        var matches = new EventRuler().compile("{\"field\":[" + test + "]}");
        assertThat(TEXTS)
                .filteredOn(text -> TextCondition.admits(parsed, text))
                .containsExactlyElementsOf(TEXTS.stream()
                        .filter(text -> matches.test(JsonWriter.compact(Json.obj("field", new Json.Str(text)))))
                        .toList());
    }
}
