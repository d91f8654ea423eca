package org.queuebridge.domain.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.matching.EventRuler;

/** Patterns at random, over all operators, of fields that events of a partner bus have, or nearly have. */
final class GenesysPatterns {
    private static final EventRuler RULER = new EventRuler();

    private final Random random;
    private final Map<String, List<Json>> pools;

    /**
     * From a seed.
     *
     * @param pools for each path values that events have there, or nearly
     */
    GenesysPatterns(Random random, Map<String, List<Json>> pools) {
        this.random = random;
        this.pools = pools;
    }

    /** A pattern that EventBridge accepts. */
    Json.Obj next() {
        while (true) {
            Map<String, Json> root = new LinkedHashMap<>(fields(1 + random.nextInt(3)));
            if (random.nextInt(3) == 0) {
                List<Json> alternatives = new ArrayList<>();
                for (int i = 0; i < 2 + random.nextInt(2); i++) {
                    alternatives.add(new Json.Obj(fields(1 + random.nextInt(2))));
                }
                root.put("$or", new Json.Arr(alternatives));
            }
            Json.Obj pattern = new Json.Obj(root);
            if (RULER.problem(JsonWriter.compact(pattern)).isEmpty()) {
                return pattern;
            }
        }
    }

    /** A pattern that matches more, less or something else, but not much. */
    Json.Obj near(Json.Obj pattern) {
        if (random.nextInt(3) > 0) {
            return wider(pattern);
        }
        Map<String, Json> fields = new LinkedHashMap<>(pattern.fields());
        fields.putAll(fields(1));
        Json.Obj near = new Json.Obj(fields);
        return RULER.problem(JsonWriter.compact(near)).isEmpty() ? near : pattern;
    }

    private Json.Obj wider(Json.Obj pattern) {
        Map<String, Json> fields = new LinkedHashMap<>(pattern.fields());
        List<String> names = List.copyOf(fields.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (fields.size() > 1 && random.nextBoolean()) {
            fields.remove(name);
        } else if (fields.get(name) instanceof Json.Arr(List<Json> items) && !name.equals("$or")) {
            List<Json> more = new ArrayList<>(items);
            more.add(random.nextInt(items.size() + 1), test(name));
            if (random.nextInt(3) == 0) {
                more.set(random.nextInt(more.size()), wider(more.getFirst(), name));
            }
            fields.put(name, new Json.Arr(more));
        }
        Json.Obj wider = new Json.Obj(fields);
        return RULER.problem(JsonWriter.compact(wider)).isEmpty() ? wider : pattern;
    }

    private Json wider(Json test, String name) {
        return test instanceof Json.Str(String text) && !text.isEmpty()
                ? Json.obj("prefix", new Json.Str(text.substring(0, random.nextInt(text.length()) + 1)))
                : test(name);
    }

    private Map<String, Json> fields(int count) {
        Map<String, Json> fields = new LinkedHashMap<>();
        List<String> paths = List.copyOf(pools.keySet());
        for (int i = 0; i < count; i++) {
            String path = paths.get(random.nextInt(paths.size()));
            List<Json> tests = new ArrayList<>();
            for (int k = 0; k < 1 + random.nextInt(3); k++) {
                tests.add(test(path));
            }
            fields.put(path, new Json.Arr(tests));
        }
        return fields;
    }

    private Json value(String path) {
        List<Json> pool = pools.getOrDefault(path, List.of(new Json.Str("x")));
        return pool.get(random.nextInt(pool.size()));
    }

    private Json test(String path) {
        Json value = value(path);
        int kind = random.nextInt(14);
        if (value instanceof Json.Num && kind < 8) {
            return number(value, kind);
        }
        if (!(value instanceof Json.Str(String text))) {
            return kind < 8 ? value : Json.obj("exists", new Json.Bool(kind % 2 == 0));
        }
        String part = text.isEmpty() ? "" : text.substring(random.nextInt(text.length()));
        String beginning = text.substring(0, random.nextInt(text.length() + 1));
        return switch (kind) {
            case 0 -> Json.obj("prefix", new Json.Str(beginning));
            case 1 -> Json.obj("suffix", new Json.Str(part));
            case 2 -> Json.obj("equals-ignore-case", new Json.Str(text.toUpperCase(Locale.ROOT)));
            case 3 -> Json.obj("anything-but", new Json.Arr(List.of(value, value(path))));
            case 4 -> Json.obj("anything-but", Json.obj("prefix", new Json.Str(beginning + "x")));
            case 5 -> Json.obj("anything-but", Json.obj("suffix", new Json.Arr(List.of(new Json.Str("x" + part)))));
            case 6 -> Json.obj("wildcard", new Json.Str(beginning + "*" + part));
            case 7 -> Json.obj("exists", new Json.Bool(random.nextBoolean()));
            case 8 -> Json.obj("anything-but", Json.obj("equals-ignore-case", value));
            case 9 -> Json.obj("prefix", Json.obj("equals-ignore-case", new Json.Str(beginning)));
            case 10 -> Json.obj("cidr", new Json.Str("10.0.0.0/" + (8 + random.nextInt(20))));
            default -> value;
        };
    }

    private Json number(Json value, int kind) {
        Json other = new Json.Num(Integer.toString(random.nextInt(40)));
        return switch (kind) {
            case 0 -> Json.obj("numeric", new Json.Arr(List.of(new Json.Str(">="), value)));
            case 1 -> Json.obj("numeric", new Json.Arr(List.of(new Json.Str("<"), value)));
            case 2 -> Json.obj("numeric", new Json.Arr(List.of(new Json.Str("="), value)));
            case 3 ->
                Json.obj(
                        "numeric",
                        new Json.Arr(List.of(new Json.Str(">"), value, new Json.Str("<="), new Json.Num("50"))));
            case 4 -> Json.obj("anything-but", new Json.Arr(List.of(value, other)));
            default -> value;
        };
    }
}
