package org.queuebridge.code.common;

import java.util.function.IntFunction;

/**
 * Characters that people cannot see, or that end a line or change its direction: control characters, direction marks,
 * unpaired surrogates. Code that contained them would not do what it appears to do.
 */
public final class InvisibleCharacters {
    private static final String REPLACEMENT = "\uFFFD";

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

    /** Replaces each of them in a text. */
    public static String replaced(String text, IntFunction<String> replacement) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (is(codePoint)) {
                out.append(replacement.apply(codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        });
        return out.toString();
    }

    /** Makes a text fit on one line, for a comment. */
    static String oneLine(String text) {
        return replaced(text, _ -> REPLACEMENT);
    }
}
