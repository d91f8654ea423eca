package org.queuebridge.domain.json;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Formats JSON for reading: one line per field and per array item. An array with one item stays on the line of its
 * field, unless the item is an id, which may get a note beside it. A nested object with one field stays on its line
 * too. The joined lines are the same JSON.
 */
public final class JsonLayout {
    private static final String INDENT = "  ";
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final List<Line> lines = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private Optional<String> item = Optional.empty();
    private int depth;

    private JsonLayout() {}

    /** The kind of a token. */
    public enum Kind {
        /** A field's name, in quotes. */
        KEY,
        /** A string, in quotes. */
        STRING,
        NUMBER,
        /** {@code true}, {@code false} or {@code null}. */
        LITERAL,
        /** Brackets, commas and colons, with the blanks beside them. */
        PUNCTUATION
    }

    /** A token of a line. */
    public record Token(Kind kind, String text) {}

    /**
     * A line without its end.
     *
     * @param indent how many levels deep, of two blanks each
     * @param tokens what follows the indent, without a gap
     * @param item the unquoted string if the line has a single array item that is a string; a note in the margin can
     *     explain it
     */
    public record Line(int indent, List<Token> tokens, Optional<String> item) {
        public Line {
            tokens = List.copyOf(tokens);
        }

        /** Returns the text of the line, with its indent. */
        public String text() {
            StringBuilder text = new StringBuilder(INDENT.repeat(indent));
            tokens.forEach(token -> text.append(token.text()));
            return text.toString();
        }
    }

    /** Returns the lines of a value; at least one. */
    public static List<Line> lines(Json value) {
        JsonLayout layout = new JsonLayout();
        layout.write(value);
        layout.endLine();
        return List.copyOf(layout.lines);
    }

    /** Returns the joined lines, without a line end after the last. */
    public static String text(Json value) {
        return String.join("\n", lines(value).stream().map(Line::text).toList());
    }

    private void write(Json value) {
        switch (value) {
            case Json.Obj(Map<String, Json> fields) when fields.isEmpty() -> punctuation("{}");
            case Json.Obj(Map<String, Json> fields) -> writeObject(fields);
            case Json.Arr(List<Json> items) when items.isEmpty() -> punctuation("[]");
            case Json.Arr(List<Json> items) when fitsOnLine(items) -> writeOneItem(items.getFirst());
            case Json.Arr(List<Json> items) -> writeItems(items);
            case Json.Str(String text) -> token(Kind.STRING, JsonWriter.quoted(text));
            case Json.Num(String literal) -> token(Kind.NUMBER, literal);
            case Json.Bool(boolean flag) -> token(Kind.LITERAL, String.valueOf(flag));
            case Json.Null() -> token(Kind.LITERAL, "null");
        }
    }

    private void writeObject(Map<String, Json> fields) {
        if (fields.size() == 1 && depth > 0) {
            punctuation("{ ");
            fields.forEach(this::writeField);
            punctuation(" }");
            return;
        }
        open("{");
        Iterator<Map.Entry<String, Json>> rest = fields.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, Json> field = rest.next();
            writeField(field.getKey(), field.getValue());
            endEntry(rest.hasNext());
        }
        close("}");
    }

    private void writeField(String name, Json value) {
        token(Kind.KEY, JsonWriter.quoted(name));
        punctuation(": ");
        write(value);
    }

    private void writeItems(List<Json> items) {
        open("[");
        Iterator<Json> rest = items.iterator();
        while (rest.hasNext()) {
            Json value = rest.next();
            write(value);
            note(value);
            endEntry(rest.hasNext());
        }
        close("]");
    }

    private void writeOneItem(Json value) {
        punctuation("[");
        if (value instanceof Json.Obj(Map<String, Json> fields) && !fields.isEmpty()) {
            Map.Entry<String, Json> only = fields.entrySet().iterator().next();
            punctuation("{ ");
            writeField(only.getKey(), only.getValue());
            punctuation(" }");
        } else {
            write(value);
            note(value);
        }
        punctuation("]");
    }

    /** A condition of a pattern such as {@code [{"prefix": "x"}]} also fits on a line. */
    private static boolean fitsOnLine(List<Json> items) {
        return items.size() == 1
                && switch (items.getFirst()) {
                    case Json.Obj(Map<String, Json> fields) ->
                        fields.size() <= 1 && fields.values().stream().allMatch(JsonLayout::scalarOrOneItem);
                    case Json.Arr _ -> false;
                    case Json.Str(String text) -> !ID.matcher(text).matches();
                    case Json.Num _, Json.Bool _, Json.Null _ -> true;
                };
    }

    private static boolean scalarOrOneItem(Json value) {
        return switch (value) {
            case Json.Obj(Map<String, Json> fields) -> fields.isEmpty();
            case Json.Arr(List<Json> items) -> items.isEmpty() || fitsOnLine(items);
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> true;
        };
    }

    private void note(Json value) {
        if (value instanceof Json.Str(String text)) {
            item = Optional.of(text);
        }
    }

    private void open(String bracket) {
        punctuation(bracket);
        endLine();
        depth++;
    }

    private void close(String bracket) {
        depth--;
        punctuation(bracket);
    }

    private void endEntry(boolean more) {
        if (more) {
            punctuation(",");
        }
        endLine();
    }

    private void endLine() {
        lines.add(new Line(depth, tokens, item));
        tokens = new ArrayList<>();
        item = Optional.empty();
    }

    private void punctuation(String text) {
        token(Kind.PUNCTUATION, text);
    }

    private void token(Kind kind, String text) {
        tokens.add(new Token(kind, text));
    }
}
