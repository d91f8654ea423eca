package org.queuebridge.domain.permission.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

class TextOrListTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "a"                        | a        | true
        ["a","b"]                  | a,b      | true
        12                         | 12       | true
        true                       | true     | true
        ["a",1.50,false]           | a,1.50,false | true
        ["a",null]                 | a        | false
        ["a",["b"]]                | a        | false
        [{"a":"b"},"c"]            | c        | false
        null                       | ``       | false
        {"a":"b"}                  | ``       | false
        []                         | ``       | true
        """)
    void textsStandAloneOrInAListAndNumbersWithoutQuotes(String json, String texts, boolean only) {
        Json value = JsonText.parse(json).value().orElseThrow();

        assertThat(TextOrList.of(value)).isEqualTo(texts.isEmpty() ? List.of() : List.of(texts.split(",", -1)));
        assertThat(TextOrList.only(value)).isEqualTo(only);
    }
}
