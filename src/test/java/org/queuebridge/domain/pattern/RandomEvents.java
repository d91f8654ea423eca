package org.queuebridge.domain.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.queuebridge.domain.json.Json;

/** Makes up events that would get through a pattern, and spoils some a little. */
final class RandomEvents {
    private static final String ITEMS = "detail.items.";
    private static final String CONVERSATION = "2f7bf00a-0fc2-4d6a-9b56-92238191433e";

    private final Random random;
    private final RandomTests tests;
    private final boolean arraysOfObjects;

    RandomEvents(Random random, RandomTests tests, boolean arraysOfObjects) {
        this.random = random;
        this.tests = tests;
        this.arraysOfObjects = arraysOfObjects;
    }

    Json.Obj near(Json.Obj pattern) {
        Map<String, Json> values = new LinkedHashMap<>();
        meet("", pattern, values);
        for (int i = random.nextInt(4); i > 1; i--) {
            spoil(values);
        }
        if (random.nextInt(3) == 0) {
            values.putIfAbsent(anyPath(), tests.scalar());
        }
        return write(values);
    }

    /** One way through the pattern, whichever. */
    private void meet(String prefix, Json.Obj object, Map<String, Json> values) {
        object.fields().forEach((name, value) -> {
            switch (value) {
                case Json.Arr(List<Json> alternatives)
                when name.equals("$or") -> meet(prefix, (Json.Obj) any(alternatives), values);
                case Json.Arr(List<Json> allowed) -> meet(any(allowed), prefix + name, values);
                case Json.Obj nested -> meet(prefix + name + ".", nested, values);
                default -> throw new IllegalArgumentException("no pattern");
            }
        });
    }

    private void meet(Json test, String path, Map<String, Json> values) {
        if (test.equals(Json.obj("exists", new Json.Bool(false)))) {
            values.remove(path);
        } else {
            values.put(path, tests.passing(test));
        }
    }

    private void spoil(Map<String, Json> values) {
        if (values.isEmpty()) {
            return;
        }
        String path = any(List.copyOf(values.keySet()));
        Json value = values.getOrDefault(path, new Json.Null());
        switch (random.nextInt(6)) {
            case 0 -> values.remove(path);
            case 1 -> values.put(path, tests.scalar());
            case 2 -> values.put(path, new Json.Arr(List.of(tests.scalar(), value)));
            case 3 -> {
                values.remove(path);
                values.put(anyPath(), value);
            }
            default -> values.put(path, spoilt(value));
        }
    }

    private Json spoilt(Json value) {
        return switch (value) {
            case Json.Str(String text) -> spoilt(text);
            case Json.Num(String literal) ->
                random.nextBoolean()
                        ? new Json.Str(literal)
                        : new Json.Num(Double.toString(Double.parseDouble(literal) + 1));
            case Json.Bool(boolean flag) -> new Json.Str(Boolean.toString(flag));
            case Json.Null _ -> new Json.Str("null");
            case Json.Arr(List<Json> items) -> new Json.Arr(items.subList(1, items.size()));
            case Json.Obj object -> object;
        };
    }

    private Json spoilt(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> new Json.Str(" " + text);
            case 1 -> new Json.Str(swapped(text));
            case 2 -> new Json.Str(text.replaceFirst("[^./]*$", "other"));
            case 3 -> new Json.Str(text.replace("{id}", CONVERSATION));
            case 4 -> new Json.Str(text.replace(CONVERSATION, "{id}"));
            default -> text.matches("-?\\d+(\\.\\d+)?|true") ? new Json.Num(number(text)) : new Json.Str(text + "x");
        };
    }

    private static String number(String text) {
        return text.equals("true") ? "1" : text;
    }

    private static String swapped(String text) {
        return text.codePoints()
                .map(c -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Json.Obj write(Map<String, Json> values) {
        Json.Obj event = new Json.Obj(Map.of());
        Map<String, Json> items = new HashMap<>();
        for (Map.Entry<String, Json> field : values.entrySet()) {
            if (arraysOfObjects && field.getKey().startsWith(ITEMS)) {
                items.put(field.getKey().substring(ITEMS.length()), field.getValue());
            } else {
                event = with(event, field.getKey(), field.getValue());
            }
        }
        return items.isEmpty() ? event : with(event, "detail.items", array(items));
    }

    /** The values in the elements of an array, some of them together. */
    private Json array(Map<String, Json> items) {
        List<Json> elements = new ArrayList<>();
        Json.Obj element = new Json.Obj(Map.of());
        for (String name : items.keySet().stream().sorted().toList()) {
            element = with(element, name, items.getOrDefault(name, new Json.Null()));
            if (random.nextInt(3) == 0) {
                elements.add(element);
                element = Json.obj(any(List.of("id", "kind", "count")), tests.scalar());
            }
        }
        elements.add(element);
        return new Json.Arr(RandomTests.shuffled(elements, random));
    }

    private Json.Obj with(Json.Obj object, String path, Json value) {
        return RandomPatterns.with(object, List.of(path.split("\\.", -1)), value, random);
    }

    private String anyPath() {
        return any(RandomPatterns.PATHS);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
