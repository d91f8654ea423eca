package org.queuebridge.domain.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Folds case and accents, so that texts that look alike to people are equal: {@code ÉCOLE}, {@code école} and
 * {@code ecole}.
 */
public final class Folding {
    private Folding() {}

    /**
     * The text without case, accents and compatibility forms (full-width, ligatures); {@code ß} becomes {@code ss}.
     * Other scripts and emoji are kept. Folding a folded text changes nothing.
     */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // Through upper case, so that ß becomes SS.
        String caseless = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return withoutAccents(caseless).toLowerCase(Locale.ROOT);
    }

    /** The words of a text, folded, without blanks; empty for a blank text. */
    public static List<String> words(String text) {
        return Arrays.stream(fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Removes the marks on letters; letters that Unicode does not decompose are replaced by similar ones. */
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
     * Returns whether this is a mark of Latin, Greek or Cyrillic letters, or an emoji variation selector. Marks of
     * other scripts change the letter and are kept.
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
