package org.queuebridge.domain.text;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable that people take for the same: {@code ÉCOLE}, {@code école} and {@code ecole}. */
public final class Folding {
    private Folding() {}

    /**
     * The text without case, accents and compatibility forms (full-width, ligatures); {@code ß} becomes {@code ss}.
     * Other scripts and emoji stay. What is folded once stays as it is when folded again.
     */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // By way of upper case, so that ß becomes SS.
        String caseless = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return withoutAccents(caseless).toLowerCase(Locale.ROOT);
    }

    /** Letters without the marks on them; some letters that Unicode does not take apart become their look-alikes. */
    static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            appendPlain(apart.charAt(i), plain);
        }
        return plain.toString();
    }

    private static void appendPlain(char c, StringBuilder plain) {
        switch (c) {
            case 'ø' -> plain.append('o');
            case 'Ø' -> plain.append('O');
            case 'ł' -> plain.append('l');
            case 'Ł' -> plain.append('L');
            case 'đ', 'ð' -> plain.append('d');
            case 'Đ', 'Ð' -> plain.append('D');
            case 'ħ' -> plain.append('h');
            case 'Ħ' -> plain.append('H');
            case 'ς' -> plain.append('σ');
            case 'ı' -> plain.append('i');
            case 'æ' -> plain.append("ae");
            case 'Æ' -> plain.append("AE");
            case 'œ' -> plain.append("oe");
            case 'Œ' -> plain.append("OE");
            case 'þ' -> plain.append("th");
            case 'Þ' -> plain.append("TH");
            case 'ß' -> plain.append("ss");
            case 'ẞ' -> plain.append("SS");
            default -> {
                if (!isMark(c)) {
                    plain.append(c);
                }
            }
        }
    }

    /**
     * Marks of Latin, Greek and Cyrillic letters, and what chooses an emoji's look. Those of other scripts make other
     * letters and stay.
     */
    private static boolean isMark(char c) {
        return (c >= '\u0300' && c <= '\u036f')
                || (c >= '\u1ab0' && c <= '\u1aff')
                || (c >= '\u1dc0' && c <= '\u1dff')
                || c == '\ufe0e'
                || c == '\ufe0f';
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
