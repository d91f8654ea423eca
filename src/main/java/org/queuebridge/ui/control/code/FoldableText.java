package org.queuebridge.ui.control.code;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.queuebridge.domain.json.JsonLayout;

/**
 * Lines of JSON, and which of them can be folded. Long texts are read off the window's thread.
 *
 * @param lines the lines
 * @param folds the last line of an object or array by its first, both from 0
 */
public record FoldableText(List<JsonLayout.Line> lines, Map<Integer, Integer> folds) {
    public static final FoldableText EMPTY = new FoldableText(List.of(), Map.of());

    /**
     * Reads where objects and arrays begin and end: a line that ends with more indent to come, and the one that ends
     * that.
     */
    public static FoldableText of(List<JsonLayout.Line> lines) {
        Map<Integer, Integer> folds = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < lines.size(); i++) {
            int indent = lines.get(i).indent();
            while (!open.isEmpty() && lines.get(open.peek()).indent() >= indent) {
                folds.put(open.pop(), i);
            }
            if (i + 1 < lines.size() && lines.get(i + 1).indent() > indent) {
                open.push(i);
            }
        }
        return new FoldableText(lines, folds);
    }

    /** The whole text. */
    public String text() {
        return lines.stream().map(JsonLayout.Line::text).collect(Collectors.joining("\n"));
    }
}
