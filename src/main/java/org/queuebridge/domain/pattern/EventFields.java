package org.queuebridge.domain.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;

/**
 * The values of an event by dotted path, as event-ruler sees them: nested names and names with dots are the same, and
 * arrays are left out of the path. Objects and empty arrays do not count as values.
 *
 * @param values neither objects nor arrays, in the event's order; no list is empty
 */
public record EventFields(Map<String, List<Json>> values) {
    public EventFields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static EventFields of(Json.Obj event) {
        Map<String, List<Json>> values = new LinkedHashMap<>();
        collect("", event, values);
        return new EventFields(values);
    }

    /** Returns all values of a field; none if the event lacks it. */
    public List<Json> at(String path) {
        return values.getOrDefault(path, List.of());
    }

    /** Returns the paths of other fields with the same last name; first those in the same case. */
    public List<String> namesakes(String path) {
        String name = lastName(path);
        return values.keySet().stream()
                .filter(other -> !other.equals(path) && lastName(other).equalsIgnoreCase(name))
                .sorted(Comparator.comparing(other -> !lastName(other).equals(name)))
                .toList();
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static void collect(String prefix, Json.Obj object, Map<String, List<Json>> values) {
        object.fields().forEach((name, value) -> collect(prefix, name, value, values));
    }

    private static void collect(String prefix, String name, Json value, Map<String, List<Json>> values) {
        String path = prefix + name;
        switch (value) {
            case Json.Obj nested -> collect(path + ".", nested, values);
            case Json.Arr(List<Json> items) -> items.forEach(item -> collect(prefix, name, item, values));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ ->
                values.computeIfAbsent(path, _ -> new ArrayList<>()).add(value);
        }
    }
}
