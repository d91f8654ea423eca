package org.queuebridge.domain.pattern;

import java.util.Optional;

/**
 * Why EventBridge would refuse a pattern, and where.
 *
 * @param message the service's message, on one line: its text after {@code Event pattern is not valid. Reason:} (facts,
 *     EventBridge: messages of the real service)
 * @param line from 1, in the text as it was typed; LF, CR LF and CR end a line
 * @param column from 1, in characters: one outside the basic plane counts once, a tab too. The start of the wrong part,
 *     or just after the text if something is missing there
 */
public record PatternProblem(String message, Optional<TooMany> tooMany, int line, int column) {
    /**
     * More than the limit of combinations that {@code $or} may make.
     *
     * @param combinations how many the pattern makes; from {@link #UNCOUNTED} on, at least that many
     * @param most how many EventBridge takes
     */
    public record TooMany(long combinations, long most) {
        /** Counted no further. */
        public static final long UNCOUNTED = 1_000_000_000;
    }

    /** A problem that the service has words for. */
    public PatternProblem(String message, int line, int column) {
        this(message, Optional.empty(), line, column);
    }

    /**
     * Makes a problem at a position in the text.
     *
     * @param offset in UTF-16 units from 0; the length of the text for the position after it
     */
    public static PatternProblem at(int offset, String text, String message) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            if (endsLine(text, i)) {
                line++;
                lineStart = i + 1;
            }
        }
        return new PatternProblem(message, line, text.codePointCount(lineStart, offset) + 1);
    }

    /** The same of a pattern with too many combinations. */
    public PatternProblem because(TooMany many) {
        return new PatternProblem("", Optional.of(many), line, column);
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }
}
