package org.queuebridge.code.common;

import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/** Writes JSON with every invisible character escaped. */
public final class VisibleJson {
    private VisibleJson() {}

    public static String compact(Json value) {
        return InvisibleCharacters.replaced(JsonWriter.compact(value), VisibleJson::escaped);
    }

    /** Escapes a character in a string. */
    public static String escaped(int codePoint) {
        StringBuilder out = new StringBuilder();
        for (char half : Character.toChars(codePoint)) {
            out.append("\\u%04x".formatted((int) half));
        }
        return out.toString();
    }
}
