package org.queuebridge.ui.control.code;

import java.util.ArrayList;
import java.util.List;
import org.queuebridge.words.Messages;

/** Hides long runs of unchanged lines in a difference, but for those near a change. */
public final class UnchangedLines {
    /** How many unchanged lines are shown around a changed one. */
    private static final int NEAR = 2;

    private UnchangedLines() {}

    /** The rows without long runs of unchanged lines. */
    public static List<DiffRow> folded(List<DiffRow> rows) {
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
        rows.add(new DiffRow.Note(Messages.text("diff.hidden", hidden)));
        rows.addAll(run.subList(run.size() - below, run.size()));
        return rows;
    }
}
