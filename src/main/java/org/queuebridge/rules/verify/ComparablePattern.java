package org.queuebridge.rules.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.json.JsonText;
import org.queuebridge.queues.KnownQueues;

/**
 * A pattern in a form that can be compared: the order of fields and values, white space, and nested or dotted paths
 * make no difference to EventBridge, so they make none here.
 *
 * @param tests the tests of each field as compact JSON, by dotted path
 */
record ComparablePattern(Map<String, Set<String>> tests) {
    /** A field with one of its tests. */
    private record Line(String path, String test) {
        /** The line, with the queue's name where the test is a queue's id. */
        String text(KnownQueues known) {
            String id = test.startsWith("\"") ? test.substring(1, test.length() - 1) : "";
            String name =
                    known.queue(id).map(queue -> " (" + queue.name() + ")").orElse("");
            return path + ": " + test + name;
        }
    }

    /** Reads a pattern; text that is not a JSON object is compared as it is. */
    static ComparablePattern of(String pattern) {
        Map<String, Set<String>> tests = new TreeMap<>();
        JsonText.parse(pattern)
                .object()
                .ifPresentOrElse(root -> collect("", root, tests), () -> tests.put("", Set.of(pattern.strip())));
        return new ComparablePattern(tests);
    }

    Set<String> paths() {
        return tests.keySet();
    }

    /** The differences: lines with {@code - } then lines with {@code + }; none where the patterns are equal. */
    List<String> differencesTo(ComparablePattern other, KnownQueues known) {
        return Stream.concat(
                        without(other).map(line -> "- " + line.text(known)),
                        other.without(this).map(line -> "+ " + line.text(known)))
                .toList();
    }

    private Stream<Line> without(ComparablePattern other) {
        return tests.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .filter(test -> !other.tests
                                .getOrDefault(field.getKey(), Set.of())
                                .contains(test))
                        .map(test -> new Line(field.getKey(), test)));
    }

    private static void collect(String prefix, Json.Obj object, Map<String, Set<String>> tests) {
        object.fields().forEach((name, value) -> {
            switch (value) {
                case Json.Obj nested -> collect(prefix + name + ".", nested, tests);
                case Json.Arr(List<Json> items) -> tests.put(prefix + name, texts(items));
                case Json scalar -> tests.put(prefix + name, texts(List.of(scalar)));
            }
        });
    }

    private static Set<String> texts(List<Json> items) {
        Set<String> texts = new TreeSet<>();
        items.forEach(item -> texts.add(JsonWriter.compact(ordered(item))));
        return texts;
    }

    private static Json ordered(Json value) {
        return switch (value) {
            case Json.Obj(Map<String, Json> fields) -> {
                Map<String, Json> sorted = new TreeMap<>();
                fields.forEach((name, field) -> sorted.put(name, orderedField(name, field)));
                yield new Json.Obj(sorted);
            }
            case Json.Arr(List<Json> items) -> {
                List<Json> sorted = new ArrayList<>(items.stream()
                        .map(ComparablePattern::ordered)
                        .distinct()
                        .toList());
                sorted.sort(Comparator.comparing(JsonWriter::compact));
                yield new Json.Arr(sorted);
            }
            case Json.Num(String literal) ->
                new Json.Num(new BigDecimal(literal).stripTrailingZeros().toPlainString());
            case Json.Str _, Json.Bool _, Json.Null _ -> value;
        };
    }

    /** {@code {"numeric": [">", 0, "<=", 5]}} is the only place where the order of values matters. */
    private static Json orderedField(String name, Json field) {
        return name.equals("numeric") ? field : ordered(field);
    }
}
