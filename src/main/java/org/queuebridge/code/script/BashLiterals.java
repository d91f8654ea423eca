package org.queuebridge.code.script;

import java.nio.charset.StandardCharsets;
import org.queuebridge.code.common.InvisibleCharacters;
import org.queuebridge.code.common.VisibleJson;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonLayout;

/** Text as bash takes it as one word. */
public final class BashLiterals {
    private BashLiterals() {}

    /** Any text without NUL, which no argument can hold. */
    public static String quoted(String text) {
        if (!text.codePoints().anyMatch(c -> c != '\n' && InvisibleCharacters.is(c))) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
        String escaped = text.replace("\\", "\\\\").replace("'", "\\'");
        return "$'" + InvisibleCharacters.replaced(escaped, c -> c == '\n' ? "\n" : octal(c)) + "'";
    }

    /** JSON over several lines, nothing unseen in it. */
    public static String quoted(Json value) {
        return quoted(
                InvisibleCharacters.replaced(JsonLayout.text(value), c -> c == '\n' ? "\n" : VisibleJson.escaped(c)));
    }

    /** A literal of JMESPath, which stands between backticks. */
    static String jmesPath(Json value) {
        return quoted(VisibleJson.compact(value).replace("`", "\\u0060"));
    }

    /** Its bytes in UTF-8, whatever bash's locale is. */
    private static String octal(int codePoint) {
        StringBuilder out = new StringBuilder();
        for (byte each : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            out.append("\\%03o".formatted(each & 0xff));
        }
        return out.toString();
    }
}
