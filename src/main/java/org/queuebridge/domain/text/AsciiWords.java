package org.queuebridge.domain.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Converts names to words of ASCII letters and digits, for places that accept no others. */
public final class AsciiWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private AsciiWords() {}

    /**
     * Returns the words of a text in lower case. Umlauts are spelled out as in German ({@code ä} as {@code ae}), other
     * accents and apostrophes are dropped, and scripts without an ASCII spelling are left out.
     */
    public static List<String> of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String umlautsSpelled = lower.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("'", "")
                .replace("’", "");
        String plain = Folding.withoutAccents(umlautsSpelled).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
