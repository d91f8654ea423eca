package org.queuebridge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellExportsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "http://127.0.0.1:8080 | export X=http://127.0.0.1:8080",
                "two words | export X='two words'",
                "$HOME;`ls | export X='$HOME;`ls'",
                "it's | export X='it'\\''s'",
                "`` | export X=''",
            })
    void valuesAreQuotedWhereAShellNeedsIt(String value, String line) {
        assertThat(new ShellExports().add("X", value).lines()).containsExactly(line);
    }
}
