package org.queuebridge.sandbox.aws;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;

/** Small helps with JSON that came from outside. */
public final class RequestJson {
    private RequestJson() {}

    /** A member that is a text. */
    public static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(value ->
                        value.isJsonPrimitive() && value.getAsJsonPrimitive().isString())
                .map(JsonElement::getAsString);
    }

    /** A copy with these members only, as far as they are there. */
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
