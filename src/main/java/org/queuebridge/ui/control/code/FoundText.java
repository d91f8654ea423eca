package org.queuebridge.ui.control.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.queuebridge.domain.json.JsonLayout;

/**
 * Where words stand in a text. Searching long texts takes time: not on the window's thread.
 *
 * @param matches all places, in their order
 * @param at which of them is the current one, from 0
 * @param byLine the same by line
 */
public record FoundText(List<Match> matches, int at, Map<Integer, List<Mark>> byLine) {
    public static final FoundText NOTHING = new FoundText(List.of(), 0, Map.of());

    /** A place, in characters of its line and its note from 0. */
    public record Match(int line, int from, int to) {}

    /** Characters of a line, before anything is shortened. */
    public record Mark(int from, int to) {}

    /** Finds words in lines and their notes, in upper or lower case. */
    static FoundText in(List<String> lines, String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
            String line = lines.get(i).toLowerCase(Locale.ROOT);
            for (int from = line.indexOf(wanted); from >= 0; from = line.indexOf(wanted, from + wanted.length())) {
                matches.add(new Match(i, from, from + wanted.length()));
            }
        }
        return new FoundText(
                List.copyOf(matches),
                0,
                matches.stream()
                        .collect(Collectors.groupingBy(
                                Match::line,
                                Collectors.mapping(match -> new Mark(match.from(), match.to()), Collectors.toList()))));
    }

    /** The lines of a text with their notes, as they can be searched. */
    static List<String> searchable(FoldableText text, Function<String, Optional<String>> notes) {
        return text.lines().stream()
                .map(line -> line.text() + note(line, notes).orElse(""))
                .toList();
    }

    /** A line's note, with the blanks before it: the last item of an array has no comma, and its note is aligned. */
    static Optional<String> note(JsonLayout.Line line, Function<String, Optional<String>> notes) {
        return line.item().flatMap(notes).map(words -> (line.text().endsWith(",") ? "  " : "   ") + words);
    }

    /** The current match. */
    Optional<Match> current() {
        return matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(at));
    }

    /** The same, some matches on; the first follows the last. */
    FoundText step(int by) {
        return matches.isEmpty() ? this : new FoundText(matches, Math.floorMod(at + by, matches.size()), byLine);
    }

    List<Mark> marks(int line) {
        return byLine.getOrDefault(line, List.of());
    }
}
