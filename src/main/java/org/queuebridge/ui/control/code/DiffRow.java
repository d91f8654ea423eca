package org.queuebridge.ui.control.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.change.LineDiff;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.words.Messages;

/** A row of a difference. Comparing long texts takes time: not on the window's thread. */
public sealed interface DiffRow {
    /** The heading of a section. */
    record Heading(String words) implements DiffRow {}

    /** A note of a section. */
    record Note(String words) implements DiffRow {}

    /** A line of JSON. */
    record Line(LineDiff.Change change, JsonLayout.Line line) implements DiffRow {}

    /** How many unchanged lines are shown around a changed one. */
    int NEAR = 2;

    /** The rows that turn the first text into the second. A comma at the end of a line makes no difference. */
    static List<DiffRow> between(List<JsonLayout.Line> before, List<JsonLayout.Line> after) {
        return LineDiff.of(before, after, DiffRow::text).stream()
                .<DiffRow>map(line -> new Line(line.change(), line.line()))
                .toList();
    }

    /** The rows without long runs of unchanged lines. */
    static List<DiffRow> folded(List<DiffRow> rows) {
        List<DiffRow> folded = new ArrayList<>();
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && rows.get(from).stays() && rows.get(to).stays()) {
                to++;
            }
            folded.addAll(near(rows.subList(from, to), from == 0 ? 0 : NEAR, to == rows.size() ? 0 : NEAR));
            from = to;
        }
        return folded;
    }

    /** Replacing a single line by a note would save nothing. */
    private static List<DiffRow> near(List<DiffRow> run, int above, int below) {
        int hidden = run.size() - above - below;
        if (hidden < 2) {
            return run;
        }
        List<DiffRow> rows = new ArrayList<>(run.subList(0, above));
        rows.add(new Note(Messages.text("diff.hidden", hidden)));
        rows.addAll(run.subList(run.size() - below, run.size()));
        return rows;
    }

    /** Whether the line is in both texts. */
    private boolean stays() {
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
