package org.queuebridge.sandbox.aws;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** Reads members of JSON from requests. */
public final class RequestJson {
    private RequestJson() {}

    /** A text member. */
    public static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value ->
                        value.isJsonPrimitive() && value.getAsJsonPrimitive().isString())
                .map(JsonElement::getAsString);
    }

    /** The texts of a list; empty where there is none. */
    public static List<String> texts(JsonObject json, String name) {
        return json.get(name) instanceof JsonArray array
                ? array.asList().stream().map(JsonElement::getAsString).toList()
                : List.of();
    }

    /** A copy with only these members, where present. */
    public static JsonObject only(JsonObject json, String... names) {
        JsonObject copy = new JsonObject();
        for (String name : names) {
            if (json.has(name)) {
                copy.add(name, json.get(name).deepCopy());
            }
        }
        return copy;
    }
}
