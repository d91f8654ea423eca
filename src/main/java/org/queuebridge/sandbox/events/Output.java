package org.queuebridge.sandbox.events;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Builds an answer. What is absent is left out, as the service does. */
final class Output {
    private final JsonObject json = new JsonObject();

    /** The answer of operations that have nothing to say. */
    static JsonObject nothing() {
        return new JsonObject();
    }

    Output text(String name, String value) {
        json.addProperty(name, value);
        return this;
    }

    Output text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
        return this;
    }

    Output number(String name, int value) {
        json.addProperty(name, value);
        return this;
    }

    Output flag(String name, boolean value) {
        json.addProperty(name, value);
        return this;
    }

    /** Times travel as seconds since 1970. */
    Output time(String name, Instant value) {
        json.addProperty(name, value.getEpochSecond());
        return this;
    }

    <T> Output list(String name, List<T> items, Function<T, ? extends JsonElement> toJson) {
        JsonArray array = new JsonArray();
        items.stream().map(toJson).forEach(array::add);
        json.add(name, array);
        return this;
    }

    <T> Output page(String name, Paging.Page<T> page, Function<T, ? extends JsonElement> toJson) {
        return list(name, page.items(), toJson).text("NextToken", page.nextToken());
    }

    /** Members as they were once sent. */
    Output all(JsonObject members) {
        members.entrySet().forEach(member -> json.add(member.getKey(), member.getValue()));
        return this;
    }

    JsonObject json() {
        return json;
    }
}
