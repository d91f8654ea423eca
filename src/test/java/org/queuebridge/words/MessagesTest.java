package org.queuebridge.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2049 | 2048 | 1    | 2,049 of 2,048 · 1 queue too many
        9000 | 2048 | 1790 | 9,000 of 2,048 · 1,790 queues too many
        """)
    void numbersAreGroupedAndCounted(int used, int limit, int tooMany, String expected) {
        assertThat(Messages.text("compose.size.over", used, limit, tooMany)).isEqualTo(expected);
    }

    @Test
    void whatPeopleNamedIsLeftAsItIs() {
        assertThat(Messages.text("queues.wanted.none", "It's {0} & \"Müller\" 💬"))
                .contains("It's {0} & \"Müller\" 💬");
    }

    @Test
    void saysWhetherThereAreWords() {
        assertThat(Messages.has("compose.create")).isTrue();
        assertThat(Messages.has("compose.no-such-key")).isFalse();
    }
}
