package org.queuebridge.code.common;

import java.util.function.IntFunction;

/**
 * Characters that people cannot see in a text, or that end or turn its line: control characters, marks of direction,
 * halves of pairs. Code that holds them as they are does not do what it seems to.
 */
public final class InvisibleCharacters {
    private static final String INSTEAD = "\uFFFD";

    private InvisibleCharacters() {}

    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    static boolean in(String text) {
        return text.codePoints().anyMatch(InvisibleCharacters::is);
    }

    /** The text with each of them written otherwise. */
    public static String replaced(String text, IntFunction<String> otherwise) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (is(codePoint)) {
                out.append(otherwise.apply(codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    /** The text on one line, as a comment may hold it. */
    static String oneLine(String text) {
        return replaced(text, _ -> INSTEAD);
    }
}
