package org.queuebridge.domain.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many columns a terminal takes for a text: two for wide characters and emoji, none for marks on other characters
 * (Unicode Standard Annex 11, East Asian Width). A sequence that is one sign, such as a flag, counts once.
 */
public final class ColumnWidth {
    private static final Pattern SIGN = Pattern.compile("\\X");

    /** Joins several emoji to one. */
    private static final int JOINER = 0x200D;

    /** Asks for the colored form of the character before it. */
    private static final int EMOJI_FORM = 0xFE0F;

    private ColumnWidth() {}

    public static int of(String text) {
        return SIGN.matcher(text)
                .results()
                .map(MatchResult::group)
                .mapToInt(ColumnWidth::ofSign)
                .sum();
    }

    private static int ofSign(String sign) {
        return sign.codePoints().anyMatch(ColumnWidth::makesOneEmoji)
                ? 2
                : sign.codePoints().map(ColumnWidth::ofCharacter).sum();
    }

    private static boolean makesOneEmoji(int c) {
        boolean lettersOfFlag = isIn(c, 0x1F1E6, 0x1F1FF);
        return c == JOINER || c == EMOJI_FORM || lettersOfFlag || Character.isEmojiModifier(c);
    }

    private static int ofCharacter(int c) {
        boolean laterPartOfHangul = isIn(c, 0x1160, 0x11FF);
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> laterPartOfHangul ? 0 : isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        return Character.isEmojiPresentation(c)
                || isIn(c, 0x1100, 0x115F) // first consonants of Hangul
                || isIn(c, 0x2E80, 0x303E) // radicals and punctuation of CJK
                || isIn(c, 0x3041, 0x33FF) // kana, Bopomofo, compatibility
                || isIn(c, 0x3400, 0x4DBF)
                || isIn(c, 0x4E00, 0xA4CF) // ideographs, Yi
                || isIn(c, 0xA960, 0xA97F)
                || isIn(c, 0xAC00, 0xD7A3) // syllables of Hangul
                || isIn(c, 0xF900, 0xFAFF)
                || isIn(c, 0xFE30, 0xFE6F)
                || isIn(c, 0xFF01, 0xFF60) // full-width forms
                || isIn(c, 0xFFE0, 0xFFE6)
                || isIn(c, 0x1F300, 0x1F64F) // pictographs
                || isIn(c, 0x1F900, 0x1F9FF)
                || isIn(c, 0x20000, 0x3FFFD);
    }

    private static boolean isIn(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
