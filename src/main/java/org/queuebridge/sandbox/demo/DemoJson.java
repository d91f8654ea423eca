package org.queuebridge.sandbox.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;

/** Makes the JSON of requests and patterns. */
final class DemoJson {
    private DemoJson() {}

    static JsonObject object(String name, String value) {
        JsonObject json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }

    static JsonObject object(String name, JsonElement value) {
        JsonObject json = new JsonObject();
        json.add(name, value);
        return json;
    }

    static JsonArray texts(Collection<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
