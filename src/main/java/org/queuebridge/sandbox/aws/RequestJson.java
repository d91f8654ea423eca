package org.queuebridge.sandbox.aws;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
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
