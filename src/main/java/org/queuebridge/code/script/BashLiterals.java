package org.queuebridge.code.script;

import java.nio.charset.StandardCharsets;
import org.queuebridge.code.common.InvisibleCharacters;
import org.queuebridge.code.common.VisibleJson;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;

/** Quotes texts as single words of bash. */
public final class BashLiterals {
    private BashLiterals() {}

    /** Quotes any text without NUL, which no argument can contain. */
    public static String quoted(String text) {
        if (!text.codePoints().anyMatch(c -> c != '\n' && InvisibleCharacters.is(c))) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
        String escaped = text.replace("\\", "\\\\").replace("'", "\\'");
        return "$'" + InvisibleCharacters.replaced(escaped, c -> c == '\n' ? "\n" : octal(c)) + "'";
    }

    /** Quotes JSON over several lines, with invisible characters escaped. */
    public static String quoted(Json value) {
        return quoted(
                InvisibleCharacters.replaced(JsonLayout.text(value), c -> c == '\n' ? "\n" : VisibleJson.escaped(c)));
    }

    /** Quotes a JMESPath literal, which is written between backticks. */
    static String jmesPath(Json value) {
        return quoted(VisibleJson.compact(value).replace("`", "\\u0060"));
    }

    /** Writes the bytes in UTF-8, so that the locale of bash does not matter. */
    private static String octal(int codePoint) {
        StringBuilder out = new StringBuilder();
        for (byte each : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append("\\%03o".formatted(each & 0xff));
        }
        return out.toString();
    }
}
