package org.queuebridge.ui.control.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.LineDiff;
import org.queuebridge.domain.json.JsonLayout;

/** A row of a difference. Comparing long texts takes time: not on the window's thread. */
public sealed interface DiffRow {
    /** The heading of a section. */
    record Heading(String words) implements DiffRow {}

    /** A note of a section. */
    record Note(String words) implements DiffRow {}

    /** A line of JSON. */
    record Line(LineDiff.Change change, JsonLayout.Line line) implements DiffRow {}

    /** The rows that turn the first text into the second. A comma at the end of a line makes no difference. */
    static List<DiffRow> between(List<JsonLayout.Line> before, List<JsonLayout.Line> after) {
        return LineDiff.of(before, after, DiffRow::text).stream()
                .<DiffRow>map(line -> new Line(line.change(), line.line()))
                .toList();
    }

    /** Whether the line is in both texts. */
    default boolean stays() {
        return this instanceof Line(LineDiff.Change change, JsonLayout.Line _) && change == LineDiff.Change.SAME;
    }

    /** The rows as a section. */
    static List<DiffRow> section(String heading, Optional<String> note, List<DiffRow> difference) {
        List<DiffRow> rows = new ArrayList<>();
        rows.add(new Heading(heading));
        note.ifPresent(words -> rows.add(new Note(words)));
        rows.addAll(difference);
        return rows;
    }

    private static String text(JsonLayout.Line line) {
        String text = line.text();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }
}
