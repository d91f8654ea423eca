package org.queuebridge.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Support EN | support en",
                "ÉCOLE | ecole",
                "e\u0301cole | ecole",
                "Großkunden | grosskunden",
                "GROẞKUNDEN | grosskunden",
                "Ｓｕｐｐｏｒｔ | support",
                "Øre Łódź Đà æ œ | ore lodz da ae oe",
                "ΟΔΟΣ | οδοσ",
                "οδος | οδοσ",
                "ﬁn | fin",
                "İstanbul ılık | istanbul ilik",
                "日本語 | 日本語",
                "chat 💬 | chat 💬",
                "☎️ | ☎",
                "Ёлка | елка",
            })
    void foldsEqualLookingTexts(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"か, が", "a, b", "कि, क"})
    void distinguishesDifferentLetters(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    /** Of each block of marks the first and the last; the characters before and behind them are no marks. */
    @ParameterizedTest
    @CsvSource({
        "\u0300, ''", "\u036f, ''", "\u02ff, \u02ff", "\u0370, \u0371",
        "\u1ab0, ''", "\u1aff, ''", "\u1aaf, \u1aaf", "\u1b00, \u1b00",
        "\u1dc0, ''", "\u1dff, ''", "\u1dbf, θ", "\u1e00, a",
    })
    void removesOnlyMarks(String mark, String left) {
        assertThat(Folding.fold("x" + mark + "y")).isEqualTo("x" + left + "y");
    }
}
