package org.queuebridge.domain.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spells names with the letters and digits of ASCII, for places that take no others. */
public final class AsciiWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private AsciiWords() {}

    /**
     * The words of a text in lower case: umlauts as German spells them out ({@code ä} as {@code ae}), other accents
     * dropped, apostrophes too; scripts that have no ASCII spelling are left out.
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
