package org.queuebridge.domain.pattern;

/**
 * Why EventBridge would refuse a pattern, and where.
 *
 * @param message the service's message, on one line: its text after {@code Event pattern is not valid. Reason:} (facts,
 *     EventBridge: messages of the real service)
 * @param line from 1, in the text as it was typed; LF, CR LF and CR end a line
 * @param column from 1, in characters: one outside the basic plane counts once, a tab too. The start of the wrong part,
 *     or just after the text if something is missing there
 */
public record PatternProblem(String message, int line, int column) {
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

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && !text.startsWith("\n", at + 1));
    }
}
