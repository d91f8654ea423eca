package org.queuebridge.domain.pattern.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;

class SpelledValuesTest {
    /** Values near what a test spells out, one of which may pass. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "a"                                     | "a"
        null                                    | null
        {"prefix":"ab"}                         | "ab"
        {"anything-but":["a",true]}             | "a" true
        {"numeric":[">",5]}                     | ">" 5 4 6
        {"numeric":["=",1.5]}                   | "=" 1.5 0.5 2.5 1 2
        {"numeric":["<",1e9999]}                | "<"
        """)
    void areTheValuesOfTheConditionAndNeighboringNumbers(String test, String values) {
        assertThat(SpelledValues.of(JsonText.parse(test).value().orElseThrow())
                        .map(JsonWriter::compact)
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(values);
    }
}
