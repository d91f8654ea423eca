package org.queuebridge.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "Billing, 7",
        "Überweisung, 11",
        "U\u0308ber, 4",
        "サポート, 8",
        "ｻﾎﾟｰﾄ, 5",
        "请求, 4",
        "한국어, 6",
        "한, 2",
        "（A）, 5",
        "😀, 2",
        "👩‍👩‍👧, 2",
        "🇩🇪, 2",
        "❤️, 2",
        "❤, 1",
        "👍🏽, 2",
        "a\u200bb, 2",
        "–…·, 3",
        "שלום, 4",
        "สวัสดี, 4",
        "𠮷, 2"
    })
    void countsTheColumnsOfATerminal(String text, int columns) {
        assertThat(ColumnWidth.of(text)).isEqualTo(columns);
    }
}
