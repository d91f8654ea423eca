package org.queuebridge.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Support EN | support en",
                "Großkunden Süd | grosskunden sued",
                "Su\u0308d | sued",
                "École d'été | ecole dete",
                "Bob’s queue | bobs queue",
                "(VIP) Billing/Sales 2 | vip billing sales 2",
                "サポート 日本 | ``",
                "日本 4 | 4",
                "İzmir | izmir",
                "`` | ``",
            })
    void spellsTheWordsInAscii(String text, String words) {
        assertThat(String.join(" ", AsciiWords.of(text))).isEqualTo(words);
    }
}
