package org.queuebridge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    @Test
    void readsBackAsWritten() {
        List<List<String>> rows = List.of(
                List.of("plain", "with, comma", "with \"quotes\""),
                List.of("two\nlines", "two\r\nlines", ""),
                List.of("日本語", "naïve é", "👩‍👩‍👧"),
                List.of(" blanks ", "\"", ",,"));
        CsvTable table = new CsvTable(List.of("A", "B, b", "C"), rows);

        List<List<String>> read = parsed(table.text());
        assertThat(read.getFirst()).containsExactly("A", "B, b", "C");
        assertThat(read.subList(1, read.size())).isEqualTo(rows);
    }

    @Test
    void formulasStayText() {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"x\")")) {
            String text = new CsvTable(List.of("A"), List.of(List.of(formula))).text();
            assertThat(parsed(text).get(1)).containsExactly("'" + formula);
        }
    }

    @Test
    void aFileSaysThatItIsUtf8() {
        assertThat(new CsvTable(List.of("A"), List.of()).file()).isEqualTo("\uFEFFA\r\n");
    }

    /** A reader of its own after RFC 4180. */
    private static List<List<String>> parsed(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char letter = csv.charAt(i);
            if (quoted && letter == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (quoted || (letter != ',' && letter != '\r' && letter != '\n')) {
                cell.append(letter);
            } else if (letter != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }
}
