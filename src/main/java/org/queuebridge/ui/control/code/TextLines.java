package org.queuebridge.ui.control.code;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin. */
final class TextLines {
    private final String text;
    private final int[] starts;

    TextLines(String text) {
        this.text = text;
        starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(at -> text.charAt(at) == '\n')
                                .map(at -> at + 1))
                .toArray();
    }

    int count() {
        return starts.length;
    }

    /** Where a line begins, in UTF-16 units from 0. */
    int start(int line) {
        return starts[line];
    }

    /** Where a line ends, before what ends it. */
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    String line(int line) {
        return text.substring(start(line), end(line));
    }

    /** The line in which a place is. */
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * A column as people count it, in UTF-16 units.
     *
     * @param column from 1, in characters
     */
    int unit(int line, int column) {
        String words = line(line);
        int characters = words.codePointCount(0, words.length());
        return words.offsetByCodePoints(0, Math.clamp(column - 1L, 0, characters));
    }
}
