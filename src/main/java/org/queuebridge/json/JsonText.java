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
 * Reads JSON text as RFC 8259 has it: no comments, no single quotes, nothing behind the value, at most 255 levels.
 * Where a name stands twice in an object the last one counts, as it does for EventBridge.
 */
public final class JsonText {
    private static final Pattern POSITION =
            Pattern.compile("(?<what>.*) at line (?<line>\\d+) column (?<column>\\d+) path .*");

    private final Set<String> leftOut;

    private JsonText(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** What became of a text. */
    public sealed interface Parsed {
        /** It is JSON. */
        record Value(Json json) implements Parsed {}

        /**
         * It is not.
         *
         * @param message what is wrong, in English, without the position
         * @param line from 1
         * @param column from 1; at or shortly behind what is wrong
         */
        record Malformed(String message, int line, int column) implements Parsed {}

        /** The value; empty where the text is not JSON. */
        default Optional<Json> value() {
            return this instanceof Value(Json json) ? Optional.of(json) : Optional.empty();
        }

        /** The value where the text is a JSON object. */
        default Optional<Json.Obj> object() {
            return this instanceof Value(Json.Obj object) ? Optional.of(object) : Optional.empty();
        }
    }

    /** Reads one value, white space around it allowed. */
    public static Parsed parse(String text) {
        return new JsonText(Set.of()).parse(new StringReader(text));
    }

    /**
     * Reads one value without ever having its text as a whole, and leaves fields out whose text may be long.
     *
     * @param text read to its end, and closed
     * @param leftOut names of fields that are passed over, in whichever object
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

    /** Gson tells the position in its message only. */
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
