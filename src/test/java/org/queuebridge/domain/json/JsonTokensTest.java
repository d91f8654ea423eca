package org.queuebridge.domain.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTokensTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
        {"a": "b",                 | {~"a"~: ~"b"~,                  | PUNCTUATION KEY PUNCTUATION STRING PUNCTUATION
        '  "say \\"hi\\"" : -1.5e3'| '  ~"say \\"hi\\""~ : ~-1.5e3'  | PUNCTUATION KEY PUNCTUATION NUMBER
        [true, nullable, false]    | [~true~, nullable, ~false~]     | PUNCTUATION LITERAL PUNCTUATION LITERAL PUNCTUATION
        "never closed: [           | "never closed: [                | STRING
        abc                        | abc                             | PUNCTUATION
        """)
    void eachLineIsSplitAsFarAsItIsTyped(String line, String parts, String kinds) {
        var tokens = JsonTokens.of(line);
        assertThat(tokens.stream().map(JsonLayout.Token::text).collect(Collectors.joining("~")))
                .isEqualTo(parts);
        assertThat(tokens.stream().map(token -> token.kind().name()).collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }
}
