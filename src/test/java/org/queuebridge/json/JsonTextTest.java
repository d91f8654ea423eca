package org.queuebridge.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.queuebridge.Samples;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText.Parsed;

class JsonTextTest {
    @Test
    void readsEveryKindOfValue() {
        String text = " {\"a\":[\"\\u00fc\\n\",-1.50e+3,true,false,null],\"b\":{}} ";
        assertThat(JsonText.parse(text).value())
                .contains(new Json.Obj(Map.of(
                        "a",
                        new Json.Arr(List.of(
                                new Json.Str("ü\n"),
                                new Json.Num("-1.50e+3"),
                                new Json.Bool(true),
                                new Json.Bool(false),
                                new Json.Null())),
                        "b",
                        new Json.Obj(Map.of()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "-0", "1e400", "12345678901234567890", "0.10"})
    void keepsTheSpellingOfNumbers(String literal) {
        assertThat(JsonText.parse(literal).value()).contains(new Json.Num(literal));
    }

    @Test
    void keepsTheOrderOfFields() {
        String text = "{\"z\":1,\"a\":2,\"m\":3}";
        assertThat(JsonText.parse(text).value().map(JsonWriter::compact)).contains(text);
    }

    @Test
    void theLastOfTwoEqualFieldsCounts() {
        assertThat(JsonText.parse("{\"a\":1,\"a\":2}").object()).contains(Json.obj("a", new Json.Num("2")));
    }

    @Test
    void readsASampleEvent() {
        assertThat(JsonText.parse(Samples.event("user-end-acd")).object().flatMap(event -> event.get("detail-type")))
                .contains(new Json.Str("v2.detail.events.conversation.{id}.user.end"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``          | 1 | 1",
                "{a:1}       | 1 | 3",
                "[1,]        | 1 | 5",
                "[1          | 1 | 3",
                "{\"a\":1}x  | 1 | 9",
                "01          | 1 | 1",
                "'a'         | 1 | 2",
                "NaN         | 1 | 1",
                "TRUE        | 1 | 1",
                "[1, // one  | 1 | 6",
                "`{\n  \"a\": \"b\n}` | 2 | 9",
            })
    void givesThePlaceOfASyntaxError(String text, int line, int column) {
        assertThat(JsonText.parse(text)).isInstanceOfSatisfying(Parsed.Malformed.class, malformed -> {
            assertThat(malformed.line()).isEqualTo(line);
            assertThat(malformed.column()).isEqualTo(column);
            assertThat(malformed.message()).isNotBlank().doesNotContain("JsonReader", "http");
        });
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        assertThat(JsonText.parse("[".repeat(100_000)).value()).isEmpty();
    }
}
