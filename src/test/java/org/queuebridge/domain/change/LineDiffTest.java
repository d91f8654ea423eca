package org.queuebridge.domain.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineDiffTest {
    /** Lines are letters; a removed line has a minus before it, an added one a plus. */
    @ParameterizedTest
    @CsvSource({
        "'',      '',      ''",
        "a b c,   a b c,   a b c",
        "'',      a b,     +a +b",
        "a b,     '',      -a -b",
        "a c,     a b c,   a +b c",
        "a b c,   a c,     a -b c",
        "a x c,   a y c,   a -x +y c",
        "a x y c, a z c,   a -x -y +z c",
        "a b,     c d,     -a -b +c +d",
        "x b c y, z b c w, -x +z b c -y +w",
        "a a b,   a b b,   a -a b +b",
    })
    void tellsOfEachLineWhetherItIsRemovedAddedOrUnchanged(String before, String after, String expected) {
        assertThat(written(LineDiff.of(lines(before), lines(after), Function.identity())))
                .isEqualTo(expected);
    }

    @Test
    void comparesOnlyTheTextAndReturnsTheNewerOfEqualLines() {
        List<LineDiff.Line<String>> lines =
                LineDiff.of(List.of("SAME", "gone"), List.of("same", "new"), line -> line.toLowerCase(Locale.ROOT));

        assertThat(lines)
                .containsExactly(
                        new LineDiff.Line<>(LineDiff.Change.SAME, "same"),
                        new LineDiff.Line<>(LineDiff.Change.REMOVED, "gone"),
                        new LineDiff.Line<>(LineDiff.Change.ADDED, "new"));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    private static String written(List<LineDiff.Line<String>> lines) {
        return String.join(
                " ",
                lines.stream()
                        .map(line -> switch (line.change()) {
                            case SAME -> line.line();
                            case REMOVED -> "-" + line.line();
                            case ADDED -> "+" + line.line();
                        })
                        .toList());
    }
}
