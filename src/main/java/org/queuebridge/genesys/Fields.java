package org.queuebridge.genesys;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The fields of a JSON object, of which any may be absent, null or of another type than promised: all three read as
 * absent.
 */
record Fields(JsonObject json) {
    private static final Gson STRICT =
            new GsonBuilder().setStrictness(Strictness.STRICT).create();

    static final Fields NONE = new Fields(new JsonObject());

    /** The object that a text is; empty where it is anything else. */
    static Optional<Fields> parse(String text) {
        try {
            return Optional.ofNullable(STRICT.fromJson(text, JsonElement.class))
                    .filter(JsonElement::isJsonObject)
                    .map(element -> new Fields(element.getAsJsonObject()));
        } catch (JsonParseException notJson) {
            return Optional.empty();
        }
    }

    /** A string that is not blank. */
    Optional<String> text(String name) {
        return field(name).flatMap(Fields::string);
    }

    OptionalInt number(String name) {
        return field(name)
                .filter(Fields::isNumber)
                .map(JsonElement::getAsDouble)
                .filter(value -> Math.abs(value) <= Integer.MAX_VALUE)
                .map(value -> OptionalInt.of(value.intValue()))
                .orElse(OptionalInt.empty());
    }

    /** An object, without fields where it is absent. */
    Fields object(String name) {
        return new Fields(field(name)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .orElseGet(JsonObject::new));
    }

    /** The objects of an array. */
    List<Fields> objects(String name) {
        return elements(name)
                .filter(JsonElement::isJsonObject)
                .map(element -> new Fields(element.getAsJsonObject()))
                .toList();
    }

    /** The strings of an array. */
    List<String> texts(String name) {
        return elements(name).flatMap(element -> string(element).stream()).toList();
    }

    private Optional<JsonElement> field(String name) {
        return Optional.ofNullable(json.get(name));
    }

    private Stream<JsonElement> elements(String name) {
        JsonArray array = field(name)
                .filter(JsonElement::isJsonArray)
                .map(JsonElement::getAsJsonArray)
                .orElseGet(JsonArray::new);
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Optional<String> string(JsonElement element) {
        return element instanceof JsonPrimitive primitive && primitive.isString()
                ? Optional.of(primitive.getAsString()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static boolean isNumber(JsonElement element) {
        return element instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    /** The object may hold a token. */
    @Override
    public String toString() {
        return "fields " + json.keySet();
    }
}
