package org.queuebridge.domain.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;

/**
 * Replaces values at a path in an event. As in patterns, a path has field names only and covers every item of an array.
 */
final class JsonPath {
    private JsonPath() {}

    /** Returns the value with another one at the path, in each item of an array on the way. */
    static Json replaced(Json value, List<String> path, Json by) {
        return switch (value) {
            case Json.Arr(List<Json> items)
            when !path.isEmpty() ->
                new Json.Arr(
                        items.stream().map(item -> replaced(item, path, by)).toList());
            case Json.Obj object when !path.isEmpty() -> replacedIn(object, path, by);
            case Json.Obj _, Json.Arr _, Json.Str _, Json.Num _, Json.Bool _, Json.Null _ ->
                path.isEmpty() ? by : value;
        };
    }

    private static Json.Obj replacedIn(Json.Obj object, List<String> path, Json by) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        fields.computeIfPresent(path.getFirst(), (_, there) -> replaced(there, path.subList(1, path.size()), by));
        return new Json.Obj(fields);
    }
}
