package org.queuebridge.domain.code;

import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/** JSON in which nothing is unseen. */
final class VisibleJson {
    private VisibleJson() {}

    static String compact(Json value) {
        return Unseen.replaced(JsonWriter.compact(value), VisibleJson::escaped);
    }

    static String quoted(String text) {
        return Unseen.replaced(JsonWriter.quoted(text), VisibleJson::escaped);
    }

    /** A character in a string. */
    static String escaped(int codePoint) {
        StringBuilder out = new StringBuilder();
        for (char half : Character.toChars(codePoint)) {
            out.append("\\u%04x".formatted((int) half));
        }
        return out.toString();
    }
}
