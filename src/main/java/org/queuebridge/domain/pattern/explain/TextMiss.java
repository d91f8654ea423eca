package org.queuebridge.domain.pattern.explain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.value.TextCondition;
import org.queuebridge.domain.pattern.value.UuidText;

/** Finds how a text value fails a test of text, such as by blanks or case. {@link ValueMiss} uses it for texts. */
final class TextMiss {
    /** White space, including invisible kinds: no-break and zero-width spaces, byte order marks. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    /** The literal text in topics where one might expect the id of a conversation (facts, Genesys Cloud). */
    private static final String PLACEHOLDER = "{id}";

    private static final Pattern IDS = Pattern.compile(UuidText.REGEX);

    private TextMiss() {}

    /**
     * Judges a text that does not pass.
     *
     * @param operand the text in the test
     */
    static FieldMiss of(String text, Json test, String operand) {
        if (TextCondition.admits(test, text)) {
            // Only the engine knows why it fails.
            return FieldMiss.OTHER_VALUE;
        }
        if (passes(text, test, TextMiss::withoutBlanks)) {
            return FieldMiss.BLANKS;
        }
        if (passes(text, test, it -> it.toLowerCase(Locale.ROOT))) {
            return FieldMiss.DIFFERS_IN_CASE;
        }
        boolean oneHasPlaceholder = text.contains(PLACEHOLDER) != operand.contains(PLACEHOLDER);
        if (oneHasPlaceholder && passes(text, test, TextMiss::withoutIds)) {
            return FieldMiss.PLACEHOLDER;
        }
        return asksForBeginning(test) && NameSimilarity.of(text, operand).isPresent()
                ? FieldMiss.OTHER_SUFFIX
                : FieldMiss.OTHER_VALUE;
    }

    private static boolean asksForBeginning(Json test) {
        return TextCondition.beginning(test).isPresent()
                || TextCondition.exactText(test).isPresent();
    }

    private static boolean passes(String text, Json test, UnaryOperator<String> overlooking) {
        return TextCondition.admits(inTexts(test, overlooking), overlooking.apply(text));
    }

    private static Json inTexts(Json test, UnaryOperator<String> change) {
        return switch (test) {
            case Json.Str(String text) -> new Json.Str(change.apply(text));
            case Json.Obj(Map<String, Json> fields) -> {
                Map<String, Json> changed = new LinkedHashMap<>();
                fields.forEach((name, value) -> changed.put(name, inTexts(value, change)));
                yield new Json.Obj(changed);
            }
            case Json.Arr _, Json.Num _, Json.Bool _, Json.Null _ -> test;
        };
    }

    private static String withoutIds(String text) {
        return IDS.matcher(text).replaceAll(PLACEHOLDER);
    }

    private static String withoutBlanks(String text) {
        return BLANK.matcher(text).replaceAll("");
    }
}
