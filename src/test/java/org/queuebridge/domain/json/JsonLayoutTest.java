package org.queuebridge.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.json.JsonLayout.Kind;
import org.queuebridge.domain.json.JsonLayout.Line;
import org.queuebridge.domain.json.JsonLayout.Token;
import org.queuebridge.json.JsonText;

class JsonLayoutTest {
    private static final String PATTERN = """
        {
          "source": ["genesys.cloud"],
          "detail-type": [{ "prefix": "conversation" }],
          "$or": [
            { "detail": { "n": [1] } },
            {
              "a": ["x"],
              "b": [null]
            }
          ],
          "detail": { "queue": { "id": [
            "a",
            "b"
          ] } }
        }\
        """;

    @Test
    void laysOutAPattern() {
        assertThat(JsonLayout.text(parse(PATTERN))).isEqualTo(PATTERN);
    }

    @Test
    void findsTheIdsThatMarginNotesName() {
        assertThat(JsonLayout.lines(parse(PATTERN)).stream().map(Line::item).flatMap(Optional::stream))
                .containsExactly("genesys.cloud", "x", "a", "b");
    }

    @Test
    void everyIdHasItsOwnLine() {
        assertThat(JsonLayout.text(parse("{\"a\":{\"id\":[\"d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10\"]}}")))
                .isEqualTo("""
                    {
                      "a": { "id": [
                        "d5a3c6f1-6c1e-4d7b-9a0e-3a2b8f4c7e10"
                      ] }
                    }\
                    """);
    }

    @Test
    void distinguishesKindsOfText() {
        assertThat(JsonLayout.lines(parse("{\"k\":[-1.50]}")).get(1))
                .isEqualTo(new Line(
                        1,
                        List.of(
                                new Token(Kind.KEY, "\"k\""),
                                new Token(Kind.PUNCTUATION, ": "),
                                new Token(Kind.PUNCTUATION, "["),
                                new Token(Kind.NUMBER, "-1.50"),
                                new Token(Kind.PUNCTUATION, "]")),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | {}",
                "[] | []",
                "\"a\\\"\" | \"a\\\"\"",
                "[[]] | `[\n  []\n]`",
                "[1,2] | `[\n  1,\n  2\n]`",
                "{\"a\":{}} | `{\n  \"a\": {}\n}`",
                "[{\"a\":1,\"b\":null}] | `[\n  {\n    \"a\": 1,\n    \"b\": null\n  }\n]`",
                "{\"a\":[{\"anything-but\":[\"x\"]}]} | `{\n  \"a\": [{ \"anything-but\": [\"x\"] }]\n}`",
                "{\"a\":[{}]} | `{\n  \"a\": [{}]\n}`",
                "{\"a\":[{\"b\":{}}]} | `{\n  \"a\": [{ \"b\": {} }]\n}`",
                "{\"a\":[{\"b\":[]}]} | `{\n  \"a\": [{ \"b\": [] }]\n}`",
                "{\"a\":[{\"b\":{\"c\":1}}]} | `{\n  \"a\": [\n    { \"b\": { \"c\": 1 } }\n  ]\n}`",
                "{\"a\":[{\"b\":[1,2]}]} | `{\n  \"a\": [\n    { \"b\": [\n      1,\n      2\n    ] }\n  ]\n}`",
            })
    void laysOutEveryShape(String compact, String expected) {
        assertThat(JsonLayout.text(parse(compact))).isEqualTo(expected);
    }

    @Test
    void escapesOnlyWhatJsonRequires() {
        assertThat(JsonWriter.compact(Json.strings(List.of("a b", "\u001f", "\u007fé"))))
                .isEqualTo("[\"a b\",\"\\u001f\",\"\u007fé\"]");
    }

    @ParameterizedTest
    @MethodSource("randomValues")
    void writesTheSameJson(Json value) {
        assertThat(parse(JsonLayout.text(value))).isEqualTo(value);
        assertThat(parse(JsonWriter.compact(value))).isEqualTo(value);
    }

    static Stream<Json> randomValues() {
        Random random = new Random(7);
        return IntStream.range(0, 200).mapToObj(_ -> random(random, 4));
    }

    private static Json random(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> new Json.Str(text(random));
            case 1 -> new Json.Num(random.nextBoolean() ? "1e400" : String.valueOf(random.nextInt()));
            case 2 -> new Json.Bool(random.nextBoolean());
            case 3 -> new Json.Null();
            case 4, 5 -> {
                List<Json> items = new ArrayList<>();
                IntStream.range(0, random.nextInt(4)).forEach(_ -> items.add(random(random, depth - 1)));
                yield new Json.Arr(items);
            }
            default -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                IntStream.range(0, random.nextInt(4)).forEach(_ -> fields.put(text(random), random(random, depth - 1)));
                yield new Json.Obj(fields);
            }
        };
    }

    private static String text(Random random) {
        String letters = "aZ9 \"\\/\n\r\t\u0000\u001f\u007f\u2028äß日💬{}[],:";
        int[] all = letters.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(12)).forEach(_ -> text.appendCodePoint(all[random.nextInt(all.length)]));
        return text.toString();
    }

    private static Json parse(String text) {
        return JsonText.parse(text).value().orElseThrow();
    }
}
