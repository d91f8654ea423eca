package org.queuebridge.sandbox.aws;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.queuebridge.sandbox.http.Parameters;

/**
 * The values of JSON in the query protocol: {@code Queries.member.1.Id=a} as input, where every value is a text, and
 * XML as output.
 */
public final class QueryForm {
    private static final String MEMBER = "member";

    private QueryForm() {}

    /** The input of a form. */
    public static JsonObject read(Parameters form) {
        JsonObject input = new JsonObject();
        form.values().forEach((name, values) -> put(input, List.of(name.split("\\.", -1)), values.getFirst()));
        input.remove("Action");
        input.remove("Version");
        return lists(input) instanceof JsonObject object ? object : input;
    }

    /**
     * The XML of an output.
     *
     * @param times the names of the members whose numbers are times
     */
    public static String write(JsonObject output, Set<String> times) {
        return output.entrySet().stream()
                .map(member -> "<%1$s>%2$s</%1$s>"
                        .formatted(member.getKey(), xml(member.getValue(), times.contains(member.getKey()), times)))
                .collect(Collectors.joining());
    }

    private static String xml(JsonElement value, boolean time, Set<String> times) {
        return switch (value) {
            case JsonObject object -> write(object, times);
            case JsonArray array ->
                array.asList().stream()
                        .map(element -> "<member>" + xml(element, time, times) + "</member>")
                        .collect(Collectors.joining());
            case JsonPrimitive moment
            when time -> Instant.ofEpochSecond(moment.getAsLong()).toString();
            default -> QueryXml.escaped(value.getAsString());
        };
    }

    private static void put(JsonObject into, List<String> path, String value) {
        String name = path.getFirst();
        if (path.size() == 1) {
            into.addProperty(name, value);
            return;
        }
        if (!(into.get(name) instanceof JsonObject)) {
            into.add(name, new JsonObject());
        }
        put(into.getAsJsonObject(name), path.subList(1, path.size()), value);
    }

    /** An object with nothing but {@code member} is a list, in the order of its numbers. */
    private static JsonElement lists(JsonElement value) {
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        if (object.keySet().equals(Set.of(MEMBER)) && object.get(MEMBER) instanceof JsonObject members) {
            JsonArray array = new JsonArray();
            Set<String> numbers =
                    new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
            numbers.addAll(members.keySet());
            numbers.forEach(number -> array.add(lists(members.get(number))));
            return array;
        }
        JsonObject all = new JsonObject();
        object.entrySet().forEach(member -> all.add(member.getKey(), lists(member.getValue())));
        return all;
    }
}
