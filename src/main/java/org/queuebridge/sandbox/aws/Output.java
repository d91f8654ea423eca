package org.queuebridge.sandbox.aws;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Builds an answer. Absent values are left out, as the service does. */
public final class Output {
    private final JsonObject json = new JsonObject();

    /** An empty answer. */
    public static JsonObject nothing() {
        return new JsonObject();
    }

    /** Adds a text. */
    public Output text(String name, String value) {
        json.addProperty(name, value);
        return this;
    }

    /** Adds a text where it is present. */
    public Output text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    public Output number(String name, int value) {
        json.addProperty(name, value);
        return this;
    }

    public Output flag(String name, boolean value) {
        json.addProperty(name, value);
        return this;
    }

    /** Adds a time, in seconds since 1970. */
    public Output time(String name, Instant value) {
        json.addProperty(name, value.getEpochSecond());
        return this;
    }

    public <T> Output list(String name, List<T> items, Function<T, ? extends JsonElement> toJson) {
        JsonArray array = new JsonArray();
        items.stream().map(toJson).forEach(array::add);
        json.add(name, array);
        return this;
    }

    public <T> Output page(String name, Paging.Page<T> page, Function<T, ? extends JsonElement> toJson) {
        return list(name, page.items(), toJson).text("NextToken", page.nextToken());
    }

    /** Adds members as they were sent. */
    public Output all(JsonObject members) {
        members.entrySet().forEach(member -> json.add(member.getKey(), member.getValue()));
        return this;
    }

    public JsonObject json() {
        return json;
    }
}
