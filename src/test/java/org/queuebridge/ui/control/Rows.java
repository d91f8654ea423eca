package org.queuebridge.ui.control;

import java.util.List;
import org.queuebridge.ui.control.code.DiffRow;

/** Differences as text, for tests. */
public final class Rows {
    private Rows() {}

    /** A line a row: {@code #} before a heading, {@code !} before a note, else what the window shows. */
    public static List<String> text(List<DiffRow> rows) {
        return rows.stream().map(Rows::text).toList();
    }

    private static String text(DiffRow row) {
        return switch (row) {
            case DiffRow.Heading(String words) -> "# " + words;
            case DiffRow.Note(String words) -> "! " + words;
            case DiffRow.Line(var change, var line) ->
                switch (change) {
                            case SAME -> "  ";
                            case REMOVED -> "- ";
                            case ADDED -> "+ ";
                        }
                        + line.text();
        };
    }
}
