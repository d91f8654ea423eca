package org.queuebridge.domain.change;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Compares two texts line by line: removed, added and unchanged lines. */
public final class LineDiff {
    private LineDiff() {}

    /** How a line differs. */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A line of either text.
     *
     * @param <T> the lines
     */
    public record Line<T>(Change change, T line) {}

    /**
     * Returns every line of both texts; where they differ, first the removed lines, then the added ones.
     *
     * @param text returns the text of a line that is compared
     */
    public static <T> List<Line<T>> of(List<T> before, List<T> after, Function<T, String> text) {
        List<Line<T>> lines = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(texts(before, text), texts(after, text), true).getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            if (delta.getType() == DeltaType.EQUAL) {
                add(lines, Change.SAME, after.subList(to, to + delta.getTarget().size()));
            } else {
                add(
                        lines,
                        Change.REMOVED,
                        before.subList(from, from + delta.getSource().size()));
                add(
                        lines,
                        Change.ADDED,
                        after.subList(to, to + delta.getTarget().size()));
            }
        }
        return lines;
    }

    private static <T> List<String> texts(List<T> lines, Function<T, String> text) {
        return lines.stream().map(text).toList();
    }

    private static <T> void add(List<Line<T>> lines, Change change, List<T> more) {
        more.forEach(line -> lines.add(new Line<>(change, line)));
    }
}
