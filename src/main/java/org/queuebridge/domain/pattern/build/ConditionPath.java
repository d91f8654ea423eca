package org.queuebridge.domain.pattern.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;

/**
 * The way to a condition of a pattern, whoever wrote the pattern; what it does not lead to is kept as written.
 *
 * @param names the field names from the root: {@code detail}, {@code eventBody}, {@code queueId}; one or more
 */
public record ConditionPath(List<String> names) {
    public ConditionPath {
        names = List.copyOf(names);
    }

    /** The conditions of a pattern, in its order. Alternatives ({@code $or}) are one condition. */
    public static List<ConditionPath> all(Json.Obj pattern) {
        List<ConditionPath> all = new ArrayList<>();
        collect(pattern, List.of(), all);
        return all;
    }

    private static void collect(Json.Obj object, List<String> way, List<ConditionPath> all) {
        object.fields().forEach((name, value) -> {
            List<String> here = new ArrayList<>(way);
            here.add(name);
            if (value instanceof Json.Obj inner) {
                collect(inner, here, all);
            } else {
                all.add(new ConditionPath(here));
            }
        });
    }

    /** The names with dots: {@code detail.eventBody.queueId}. */
    public String dotted() {
        return String.join(".", names);
    }

    /** The tests of the condition; none where the pattern has no such condition. */
    public List<Json> tests(Json.Obj pattern) {
        Optional<Json> value = pattern.get(names.getFirst());
        for (String name : names.subList(1, names.size())) {
            value = value.flatMap(here -> here instanceof Json.Obj inner ? inner.get(name) : Optional.empty());
        }
        return value.orElse(null) instanceof Json.Arr(List<Json> items) ? items : List.of();
    }

    /** The pattern without the condition, and without objects that have no other; empty where it was the only one. */
    public Optional<Json.Obj> removedFrom(Json.Obj pattern) {
        return removed(pattern, names);
    }

    /** The pattern with the tests of the condition asked of another field, in place of what was asked of that. */
    public Json.Obj moved(Json.Obj pattern, ConditionPath to) {
        Json.Obj rest = removedFrom(pattern).orElseGet(() -> new Json.Obj(Map.of()));
        return put(rest, to.names, new Json.Arr(tests(pattern)));
    }

    private static Optional<Json.Obj> removed(Json.Obj object, List<String> way) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        String name = way.getFirst();
        if (way.size() > 1 && fields.get(name) instanceof Json.Obj inner) {
            removed(inner, way.subList(1, way.size()))
                    .ifPresentOrElse(rest -> fields.put(name, rest), () -> fields.remove(name));
        } else {
            fields.remove(name);
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Json.Obj(fields));
    }

    private static Json.Obj put(Json.Obj object, List<String> way, Json value) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        String name = way.getFirst();
        if (way.size() == 1) {
            fields.put(name, value);
        } else {
            Json.Obj inner = fields.get(name) instanceof Json.Obj there ? there : new Json.Obj(Map.of());
            fields.put(name, put(inner, way.subList(1, way.size()), value));
        }
        return new Json.Obj(fields);
    }
}
