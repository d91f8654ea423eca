package org.queuebridge.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1700 | 2048 | 8 | 1,700 of 2,048 characters · 8 more queues fit
        2000 | 2048 | 1 | 2,000 of 2,048 characters · 1 more queue fits
        2040 | 2048 | 0 | 2,040 of 2,048 characters · no more queues fit
        """)
    void numbersAreGroupedAndCounted(int used, int limit, int more, String expected) {
        assertThat(Words.text("compose.size.fits", used, limit, more)).isEqualTo(expected);
    }

    @Test
    void whatPeopleNamedIsLeftAsItIs() {
        assertThat(Words.text("queues.wanted.none", "It's {0} & \"Müller\" 💬")).contains("It's {0} & \"Müller\" 💬");
    }

    @Test
    void saysWhetherThereAreWords() {
        assertThat(Words.has("compose.create")).isTrue();
        assertThat(Words.has("compose.no-such-key")).isFalse();
    }
}
