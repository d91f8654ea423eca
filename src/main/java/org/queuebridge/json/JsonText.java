package org.queuebridge.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;

/**
 * Parses JSON strictly by RFC 8259: no comments, no single quotes, nothing after the value, at most 255 levels. If an
 * object has a name twice, the last one counts, as in EventBridge.
 */
public final class JsonText {
    private static final Pattern POSITION =
            Pattern.compile("(?<what>.*) at line (?<line>\\d+) column (?<column>\\d+) path .*");

    private final Set<String> leftOut;

    private JsonText(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** The result of parsing. */
    public sealed interface Parsed {
        /** The text is JSON. */
        record Value(Json json) implements Parsed {}

        /**
         * The text is not JSON.
         *
         * @param message what is wrong, in English, without the position
         * @param line from 1
         * @param column from 1; at the error or shortly after it
         */
        record Malformed(String message, int line, int column) implements Parsed {}

        /** Returns the value; empty if the text is not JSON. */
        default Optional<Json> value() {
            return this instanceof Value(Json json) ? Optional.of(json) : Optional.empty();
        }

        /** Returns the value if it is a JSON object. */
        default Optional<Json.Obj> object() {
            return this instanceof Value(Json.Obj object) ? Optional.of(object) : Optional.empty();
        }
    }

    /** Parses one value, with white space around it allowed. */
    public static Parsed parse(String text) {
        return new JsonText(Set.of()).parse(new StringReader(text));
    }

    /**
     * Parses one value from a stream, skipping fields that may be long.
     *
     * @param text read to its end, and closed
     * @param leftOut names of fields to skip, in any object
     */
    public static Parsed parse(Reader text, Set<String> leftOut) {
        return new JsonText(leftOut).parse(text);
    }

    private Parsed parse(Reader text) {
        try (JsonReader reader = new JsonReader(text)) {
            reader.setStrictness(Strictness.STRICT);
            Json value = read(reader);
            var _ = reader.peek(); // throws where more follows
            return new Parsed.Value(value);
        } catch (IOException e) {
            return malformed(e);
        }
    }

    private Json read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> readObject(reader);
            case BEGIN_ARRAY -> readArray(reader);
            case STRING -> new Json.Str(reader.nextString());
            case NUMBER -> new Json.Num(reader.nextString());
            case BOOLEAN -> new Json.Bool(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield new Json.Null();
            }
            case END_ARRAY, END_OBJECT, NAME, END_DOCUMENT ->
                throw new IllegalStateException("no value at " + reader.getPath());
        };
    }

    private Json.Obj readObject(JsonReader reader) throws IOException {
        Map<String, Json> fields = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (leftOut.contains(name)) {
                reader.skipValue();
            } else {
                fields.put(name, read(reader));
            }
        }
        reader.endObject();
        return new Json.Obj(fields);
    }

    private Json.Arr readArray(JsonReader reader) throws IOException {
        List<Json> items = new ArrayList<>();
        reader.beginArray();
        while (reader.peek() != JsonToken.END_ARRAY) {
            items.add(read(reader));
        }
        reader.endArray();
        return new Json.Arr(items);
    }

    /** Gson gives the position only in its message. */
    private static Parsed malformed(IOException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        Matcher position = POSITION.matcher(message);
        if (!position.matches()) {
            return new Parsed.Malformed("not JSON", 1, 1);
        }
        String what = position.group("what");
        return new Parsed.Malformed(
                what.contains("setStrictness") ? "not JSON" : what,
                Integer.parseInt(position.group("line")),
                Integer.parseInt(position.group("column")));
    }
}
