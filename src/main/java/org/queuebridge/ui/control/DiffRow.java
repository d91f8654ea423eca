package org.queuebridge.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.Diff;
import org.queuebridge.domain.json.JsonLayout;

/** A row of a difference. Comparing takes its time where there is much: not for the window's thread then. */
public sealed interface DiffRow {
    /** Begins a section: what the rows below it are about. */
    record Heading(String words) implements DiffRow {}

    /** What there is to know about a section. */
    record Note(String words) implements DiffRow {}

    /** A line of JSON. */
    record Line(Diff.Change change, JsonLayout.Line line) implements DiffRow {}

    /** How the first becomes the second. A comma more or less at the end of a line is no difference. */
    static List<DiffRow> between(List<JsonLayout.Line> before, List<JsonLayout.Line> after) {
        List<DiffRow> rows = new ArrayList<>();
        Diff.of(before, after, DiffRow::text).forEach(line -> rows.add(new Line(line.change(), line.line())));
        return rows;
    }

    /** The same as a section. */
    static List<DiffRow> section(
            String heading, Optional<String> note, List<JsonLayout.Line> before, List<JsonLayout.Line> after) {
        List<DiffRow> rows = new ArrayList<>();
        rows.add(new Heading(heading));
        note.ifPresent(words -> rows.add(new Note(words)));
        rows.addAll(between(before, after));
        return rows;
    }

    private static String text(JsonLayout.Line line) {
        String text = line.text();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }
}
