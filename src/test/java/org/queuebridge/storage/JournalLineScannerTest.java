package org.queuebridge.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the lines of a journal are, whichever pieces of the file are read at a time. */
class JournalLineScannerTest {
    private static final int KEPT = 8;

    /** Lines as begin-end:beginning/rules, from place 100 on; {@code ~} stands for a line break. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                              | ''                                            | 100
        a                               | 100-101:a/0                                   | 100
        a~                              | 100-101:a/0                                   | 102
        ~                               | ''                                            | 101
        ~~a~~b                          | 102-103:a/0 105-106:b/0                       | 105
        abc~defg~                       | 100-103:abc/0 104-108:defg/0                  | 109
        12345678~123456789~x            | 100-108:12345678/0 109-118:12345678/0 119-120:x/0 | 119
        {"before":1}~{"rule":{"bus":"   | 100-112:{"before/0 113-129:{"rule":/1         | 113
        {"bus":"{"bus":"~{"bus":"~{}    | 100-116:{"bus":"/2 117-125:{"bus":"/1 126-128:{}/0 | 126
        {"bus":1~{"buss":"~{"bus":      | 100-108:{"bus":1/0 109-118:{"buss":/0 119-126:{"bus":/1 | 119
        """)
    void eachLineIsFoundWithItsBeginningAndItsRules(String text, String lines, long unended) throws IOException {
        Found found = scanned(text.replace('~', '\n'), 1_000);

        assertThat(String.join(" ", found.lines())).isEqualTo(lines);
        assertThat(found.unended()).isEqualTo(unended);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7", "8", "9"})
    void theSizeOfAReadMakesNoDifference(int piece) throws IOException {
        String text = "first of several\n\nof\n12345678\n123456789\nlast of all";

        assertThat(scanned(text, piece)).isEqualTo(scanned(text, 1_000));
    }

    @Test
    void aRuleThatIsCutInTwoIsNotMissed() throws IOException {
        for (int piece = 1; piece < 12; piece++) {
            assertThat(scanned("xyz{\"bus\":\"1\n", piece).lines())
                    .as("%d bytes at a time", piece)
                    .containsExactly("100-112:xyz{\"bus/1");
        }
    }

    /** What was found. */
    private record Found(List<String> lines, long unended) {}

    private static Found scanned(String text, int piece) throws IOException {
        List<String> lines = new ArrayList<>();
        JournalLineScanner scanner = new JournalLineScanner(
                KEPT,
                (begin, end, beginning, rules) -> lines.add(
                        begin + "-" + end + ":" + new String(beginning, StandardCharsets.UTF_8) + "/" + rules));
        long unended = scanner.scan(inPieces(text, piece), 100);
        return new Found(lines, unended);
    }

    private static InputStream inPieces(String text, int most) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public int read(byte[] into) {
                return read(into, 0, Math.min(most, Objects.requireNonNull(into).length));
            }
        };
    }
}
