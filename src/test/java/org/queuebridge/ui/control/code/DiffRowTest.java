package org.queuebridge.ui.control.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.ui.control.Rows;

class DiffRowTest {
    private static List<JsonLayout.Line> numbers(int from, int to) {
        return JsonLayout.lines(Json.strings(IntStream.rangeClosed(from, to)
                .mapToObj("%02d-of-many-lines-that-are-long-enough-to-stand-alone"::formatted)
                .toList()));
    }

    private static List<String> folded(List<JsonLayout.Line> before, List<JsonLayout.Line> after) {
        return Rows.text(UnchangedLines.folded(DiffRow.between(before, after)));
    }

    @Test
    void ofManyLinesThatStayThoseAreShownThatAreNearAChange() {
        List<String> rows = folded(numbers(1, 40), numbers(1, 41));

        assertThat(rows.getFirst()).isEqualTo("! ⋯ 39 unchanged lines");
        assertThat(rows).hasSize(5);
        assertThat(rows)
                .filteredOn(row -> row.startsWith("+"))
                .singleElement()
                .asString()
                .contains("41-of");
        assertThat(rows.getLast()).isEqualTo("  ]");
    }

    @Test
    void whereLittleStaysAllOfItIsShown() {
        assertThat(folded(numbers(1, 2), numbers(1, 3))).noneMatch(row -> row.startsWith("!"));
    }
}
