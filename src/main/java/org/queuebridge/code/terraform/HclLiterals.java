package org.queuebridge.code.terraform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.queuebridge.code.common.CodeText;
import org.queuebridge.code.common.InvisibleCharacters;
import org.queuebridge.code.common.VisibleJson;
import org.queuebridge.domain.json.Json;

/** Writes texts and values in Terraform's language, HCL. */
final class HclLiterals {
    /** Objects that are written as maps; all others are blocks. */
    private static final Set<String> MAPS =
            Set.of("tags", "input_paths", "header_parameters", "query_string_parameters");

    private static final String INDENT = "  ";

    private HclLiterals() {}

    /** Writes a string without template sequences, so that Terraform computes nothing in it. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            boolean computed = i + 1 < codePoints.length && codePoints[i + 1] == '{';
            out.append(escaped(codePoints[i], computed));
        }
        return out.append('"').toString();
    }

    /** Writes the fields of a resource or block: attributes, and one block for each object. */
    static void fields(CodeText code, String indent, Map<String, Json> fields) {
        fields.forEach((name, value) -> field(code, indent, name, value));
    }

    private static void field(CodeText code, String indent, String name, Json value) {
        switch (value) {
            case Json.Obj(Map<String, Json> entries) when MAPS.contains(name) -> map(code, indent, name, entries);
            case Json.Obj(Map<String, Json> fields) -> {
                code.line(indent + name + " {");
                fields(code, indent + INDENT, fields);
                code.line(indent + "}");
            }
            case Json.Arr(List<Json> items)
            when items.stream().anyMatch(item -> item instanceof Json.Obj) ->
                items.forEach(item -> field(code, indent, name, item));
            case Json.Arr(List<Json> items) ->
                code.line(indent + name + " = ["
                        + String.join(
                                ", ", items.stream().map(HclLiterals::scalar).toList()) + "]");
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> code.line(indent + name + " = " + scalar(value));
        }
    }

    private static void map(CodeText code, String indent, String name, Map<String, Json> entries) {
        code.line(indent + name + " = {");
        entries.forEach((key, value) -> code.line(indent + INDENT + quoted(key) + " = " + scalar(value)));
        code.line(indent + "}");
    }

    private static String scalar(Json value) {
        return value instanceof Json.Str(String text) ? quoted(text) : VisibleJson.compact(value);
    }

    private static String escaped(int c, boolean beforeBrace) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            // ${ and %{ begin a template, so the first character is escaped.
            case '$' -> beforeBrace ? "\\u0024" : "$";
            case '%' -> beforeBrace ? "\\u0025" : "%";
            default -> InvisibleCharacters.is(c) ? "\\U%08x".formatted(c) : Character.toString(c);
        };
    }
}
