package org.queuebridge.domain.pattern.value;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.json.Json;

/**
 * A test of text as a sequence of characters and stars, which represents {@code prefix}, {@code suffix},
 * {@code wildcard}, {@code equals-ignore-case} and plain texts. It is read one character at a time, so that several can
 * be read side by side and compared.
 *
 * @param steps characters, and {@link #STAR}
 * @param anyCase whether upper and lower case are the same
 */
public record Glob(List<Integer> steps, boolean anyCase) {
    /** Stands for any text, also none. */
    public static final int STAR = -1;

    private static final int LAST_ASCII = 127;

    public Glob {
        steps = List.copyOf(steps);
    }

    /** The text and nothing else. */
    static Glob exactly(String text) {
        return new Glob(text.codePoints().boxed().toList(), false);
    }

    /**
     * An operator with one text.
     *
     * @return empty where it is no test of text, or folds letters beyond ASCII, which the engine does in its own way
     */
    static Optional<Glob> of(String operator, Json operand) {
        return switch (operand) {
            case Json.Str(String text) -> of(operator, text, false);
            case Json.Obj(Map<String, Json> folded)
            when Set.of("prefix", "suffix").contains(operator)
                    && folded.size() == 1
                    && folded.get("equals-ignore-case") instanceof Json.Str(String text) -> of(operator, text, true);
            default -> Optional.empty();
        };
    }

    private static Optional<Glob> of(String operator, String text, boolean folded) {
        boolean anyCase = folded || operator.equals("equals-ignore-case");
        if (anyCase && text.codePoints().anyMatch(each -> each > LAST_ASCII)) {
            return Optional.empty();
        }
        List<Integer> steps = new ArrayList<>();
        if (operator.equals("wildcard")) {
            addWildcard(steps, text);
        } else {
            text.codePoints().forEach(steps::add);
        }
        switch (operator) {
            case "prefix" -> steps.add(STAR);
            case "suffix" -> steps.addFirst(STAR);
            case "exactly", "equals-ignore-case", "wildcard" -> {}
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Glob(steps, anyCase));
    }

    /** {@code *} stands for any text, {@code \*} and {@code \\} for themselves. */
    private static void addWildcard(List<Integer> steps, String text) {
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '*') {
                steps.add(STAR);
            } else {
                steps.add(points[i] == '\\' && i + 1 < points.length ? points[++i] : points[i]);
            }
        }
    }

    public boolean matches(String text) {
        BitSet at = start();
        for (int point : text.codePoints().toArray()) {
            at = next(at, point);
            if (at.isEmpty()) {
                return false;
            }
        }
        return accepts(at);
    }

    /** The one text that matches; empty where there are several. */
    Optional<String> onlyText() {
        boolean folds = anyCase && steps.stream().anyMatch(Character::isLetter);
        return folds || steps.contains(STAR) ? Optional.empty() : Optional.of(shortest());
    }

    /** The shortest text that matches. */
    public String shortest() {
        StringBuilder text = new StringBuilder();
        steps.stream().filter(step -> step != STAR).forEach(text::appendCodePoint);
        return text.toString();
    }

    /** Before the first character. */
    BitSet start() {
        BitSet at = new BitSet();
        at.set(0);
        return passStars(at);
    }

    /** Behind a further character; empty where no text that goes on so can match. */
    BitSet next(BitSet at, int point) {
        BitSet next = new BitSet();
        for (int i = at.nextSetBit(0); i >= 0 && i < steps.size(); i = at.nextSetBit(i + 1)) {
            if (steps.get(i) == STAR) {
                next.set(i);
            } else if (same(steps.get(i), point)) {
                next.set(i + 1);
            }
        }
        return passStars(next);
    }

    boolean accepts(BitSet at) {
        return at.get(steps.size());
    }

    private BitSet passStars(BitSet at) {
        for (int i = at.nextSetBit(0); i >= 0 && i < steps.size(); i = at.nextSetBit(i + 1)) {
            if (steps.get(i) == STAR) {
                at.set(i + 1);
            }
        }
        return at;
    }

    private boolean same(int step, int point) {
        return step == point
                || (anyCase && point <= LAST_ASCII && Character.toLowerCase(step) == Character.toLowerCase(point));
    }
}
