package org.queuebridge.ui.control.code;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The rows of a text of which some parts are folded. Rows are made when they are asked for, as few are ever seen. */
final class CodeRows extends AbstractList<CodeRow> {
    private final FoldableText text;
    private final Set<Integer> folded;
    private final int[] shown;

    /** @param folded the first lines of what is folded */
    CodeRows(FoldableText text, Set<Integer> folded) {
        this.text = text;
        this.folded = Set.copyOf(folded);
        int[] rows = new int[text.lines().size()];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[count++] = i;
            if (this.folded.contains(i)) {
                i = text.folds().getOrDefault(i, i);
            }
        }
        shown = Arrays.copyOf(rows, count);
    }

    @Override
    public CodeRow get(int row) {
        int at = shown[row];
        int last = text.folds().getOrDefault(at, at);
        boolean isFolded = folded.contains(at);
        return new CodeRow(
                at,
                text.lines().get(at),
                last > at,
                isFolded ? Optional.of(text.lines().get(last)) : Optional.empty(),
                isFolded ? last - at : 0);
    }

    @Override
    public int size() {
        return shown.length;
    }

    /** The row in which a line stands, or the folded one that hides it. */
    int rowOf(int line) {
        int found = Arrays.binarySearch(shown, line);
        return found >= 0 ? found : -found - 2;
    }
}
