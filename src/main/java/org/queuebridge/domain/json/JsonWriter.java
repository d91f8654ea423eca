package org.queuebridge.domain.json;

import java.util.Iterator;
import java.util.Map;

/** Writes compact JSON, without white space, as it is sent. EventBridge counts the length of this text. */
public final class JsonWriter {
    private JsonWriter() {}

    /** Returns the shortest text of a value. */
    public static String compact(Json value) {
        StringBuilder out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    /** Returns a string as JSON, with its quotes. */
    public static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2);
        quote(value, out);
        return out.toString();
    }

    private static void write(Json value, StringBuilder out) {
        switch (value) {
            case Json.Obj object -> writeObject(object, out);
            case Json.Arr array -> writeArray(array, out);
            case Json.Str(String text) -> quote(text, out);
            case Json.Num(String literal) -> out.append(literal);
            case Json.Bool(boolean flag) -> out.append(flag);
            case Json.Null() -> out.append("null");
        }
    }

    private static void writeObject(Json.Obj object, StringBuilder out) {
        out.append('{');
        Iterator<Map.Entry<String, Json>> fields = object.fields().entrySet().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, Json> field = fields.next();
            quote(field.getKey(), out);
            out.append(':');
            write(field.getValue(), out);
            if (fields.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private static void writeArray(Json.Arr array, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < array.items().size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(array.items().get(i), out);
        }
        out.append(']');
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            escape(text.charAt(i), out);
        }
        out.append('"');
    }

    private static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < 0x20) {
                    out.append("\\u%04x".formatted((int) c));
                } else {
                    out.append(c);
                }
            }
        }
    }
}
