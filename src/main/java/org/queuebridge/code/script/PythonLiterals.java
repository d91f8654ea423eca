package org.queuebridge.code.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.queuebridge.code.common.InvisibleCharacters;
import org.queuebridge.domain.json.Json;

/** Writes JSON values as Python literals. */
final class PythonLiterals {
    private static final String INDENT = "    ";

    private PythonLiterals() {}

    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(InvisibleCharacters.is(c) ? "\\U%08x".formatted(c) : Character.toString(c));
            }
        });
        return out.append('"').toString();
    }

    /**
     * Writes a value over several lines.
     *
     * @param indent the indentation of the line that the value begins on
     */
    static String literal(Json value, String indent) {
        return switch (value) {
            case Json.Obj(Map<String, Json> fields) -> {
                List<String> items = new ArrayList<>();
                fields.forEach((name, field) -> items.add(quoted(name) + ": " + literal(field, indent + INDENT)));
                yield between("{", items, "}", indent);
            }
            case Json.Arr(List<Json> each) ->
                between(
                        "[",
                        each.stream()
                                .map(item -> literal(item, indent + INDENT))
                                .toList(),
                        "]",
                        indent);
            case Json.Str(String text) -> quoted(text);
            case Json.Num(String literal) -> literal;
            case Json.Bool(boolean flag) -> flag ? "True" : "False";
            case Json.Null() -> "None";
        };
    }

    /** Writes items between brackets, one per line. */
    static String between(String open, List<String> items, String close, String indent) {
        if (items.isEmpty()) {
            return open + close;
        }
        StringBuilder out = new StringBuilder(open).append('\n');
        items.forEach(item -> out.append(indent).append(INDENT).append(item).append(",\n"));
        return out.append(indent).append(close).toString();
    }

    /** Writes the fields of an object as arguments of a call. */
    static List<String> arguments(Json.Obj input) {
        List<String> arguments = new ArrayList<>();
        input.fields().forEach((name, value) -> arguments.add(name + "=" + literal(value, INDENT)));
        return arguments;
    }
}
