package org.queuebridge.domain.pattern.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;

/**
 * The way to a condition of a pattern, whoever wrote the pattern; what it does not lead to is kept as written.
 *
 * @param names the field names from the root: {@code detail}, {@code eventBody}, {@code queueId}; one or more
 */
public record ConditionPath(List<String> names) {
    private static final String OR = "$or";

    public ConditionPath {
        names = List.copyOf(names);
    }

    /** The conditions of a pattern, in its order. Alternatives ({@code $or}) are one condition. */
    public static List<ConditionPath> all(Json.Obj pattern) {
        List<ConditionPath> all = new ArrayList<>();
        collect(pattern, List.of(), false, all);
        return all;
    }

    /** The same with the conditions of alternatives in their place; each path once. */
    public static List<ConditionPath> withinAlternatives(Json.Obj pattern) {
        List<ConditionPath> all = new ArrayList<>();
        collect(pattern, List.of(), true, all);
        return all.stream().distinct().toList();
    }

    private static void collect(Json.Obj object, List<String> way, boolean intoAlternatives, List<ConditionPath> all) {
        object.fields().forEach((name, value) -> {
            List<String> here = new ArrayList<>(way);
            here.add(name);
            if (value instanceof Json.Obj inner) {
                collect(inner, here, intoAlternatives, all);
            } else if (intoAlternatives && name.equals(OR)) {
                alternatives(object).forEach(each -> collect(each, way, true, all));
            } else {
                all.add(new ConditionPath(here));
            }
        });
    }

    private static List<Json.Obj> alternatives(Json.Obj object) {
        return object.get(OR).orElse(null) instanceof Json.Arr(List<Json> items)
                        && items.stream().allMatch(Json.Obj.class::isInstance)
                ? items.stream().map(Json.Obj.class::cast).toList()
                : List.of();
    }

    /** The names with dots: {@code detail.eventBody.queueId}. */
    public String dotted() {
        return String.join(".", names);
    }

    /** The tests of the condition, those of alternatives too; none where the pattern has no such condition. */
    public List<Json> tests(Json.Obj pattern) {
        return tests(pattern, names).toList();
    }

    private static Stream<Json> tests(Json.Obj object, List<String> way) {
        Stream<Json> here = object.get(way.getFirst()).stream().flatMap(value -> testsBelow(value, rest(way)));
        return Stream.concat(here, alternatives(object).stream().flatMap(each -> tests(each, way)));
    }

    private static Stream<Json> testsBelow(Json value, List<String> way) {
        if (way.isEmpty()) {
            return value instanceof Json.Arr(List<Json> items) ? items.stream() : Stream.empty();
        }
        return value instanceof Json.Obj inner ? tests(inner, way) : Stream.empty();
    }

    /**
     * The pattern without the condition, and without objects that have no other; empty where it was the only one.
     * Alternatives of which one then asks for nothing go altogether.
     */
    public Optional<Json.Obj> removedFrom(Json.Obj pattern) {
        return removed(pattern, names);
    }

    /** The pattern with the tests of the condition asked of another field, in place of what was asked of that. */
    public Json.Obj moved(Json.Obj pattern, ConditionPath to) {
        return moved(pattern, names, to.names);
    }

    private static Json.Obj moved(Json.Obj object, List<String> from, List<String> to) {
        List<Json> direct = tests(withoutAlternatives(object), from).toList();
        Json.Obj now = direct.isEmpty()
                ? object
                : put(without(object, from).orElseGet(() -> new Json.Obj(Map.of())), to, new Json.Arr(direct));
        Map<String, Json> fields = new LinkedHashMap<>(now.fields());
        if (!alternatives(now).isEmpty()) {
            fields.put(
                    OR,
                    new Json.Arr(alternatives(now).stream()
                            .<Json>map(each -> moved(each, from, to))
                            .toList()));
        }
        boolean together = from.size() > 1 && to.size() > 1 && from.getFirst().equals(to.getFirst());
        if (together && fields.get(from.getFirst()) instanceof Json.Obj inner) {
            fields.put(from.getFirst(), moved(inner, rest(from), rest(to)));
        }
        return new Json.Obj(fields);
    }

    private static Json.Obj withoutAlternatives(Json.Obj object) {
        Map<String, Json> fields = new LinkedHashMap<>();
        object.fields().forEach((name, value) -> {
            if (!name.equals(OR)) {
                fields.put(name, value instanceof Json.Obj inner ? withoutAlternatives(inner) : value);
            }
        });
        return new Json.Obj(fields);
    }

    private static Optional<Json.Obj> removed(Json.Obj object, List<String> way) {
        Json.Obj rest = without(object, way).orElseGet(() -> new Json.Obj(Map.of()));
        Map<String, Json> fields = new LinkedHashMap<>(rest.fields());
        List<Json.Obj> alternatives = alternatives(rest);
        if (alternatives.stream().anyMatch(each -> tests(each, way).findAny().isPresent())) {
            List<Json> left = alternatives.stream()
                    .flatMap(each -> removed(each, way).<Json>map(Json.class::cast).stream())
                    .toList();
            if (left.size() == alternatives.size()) {
                fields.put(OR, new Json.Arr(left));
            } else {
                fields.remove(OR);
            }
        }
        if (way.size() > 1 && fields.get(way.getFirst()) instanceof Json.Obj inner) {
            removed(inner, rest(way))
                    .ifPresentOrElse(now -> fields.put(way.getFirst(), now), () -> fields.remove(way.getFirst()));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Json.Obj(fields));
    }

    /** Without the condition itself; what alternatives ask stays. */
    private static Optional<Json.Obj> without(Json.Obj object, List<String> way) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        String name = way.getFirst();
        if (way.size() == 1) {
            fields.remove(name);
        } else if (fields.get(name) instanceof Json.Obj inner) {
            without(inner, rest(way)).ifPresentOrElse(now -> fields.put(name, now), () -> fields.remove(name));
        }
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Json.Obj(fields));
    }

    private static List<String> rest(List<String> way) {
        return way.subList(1, way.size());
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
