package org.queuebridge.domain.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;

/**
 * One alternative of a pattern: an event matches it if the conditions of all its fields hold. A pattern without
 * {@code $or} has one.
 *
 * @param tests for each field, by its dotted path, the tests; one of them must pass; in the pattern's order. As for
 *     event-ruler it makes no difference whether a path is written with dots or nested, and the last condition on a
 *     path is the one that counts
 */
public record PatternAlternative(Map<String, List<Json>> tests) {
    /** EventBridge refuses patterns with more alternatives. */
    private static final int MAX_ALTERNATIVES = 1_000;

    public PatternAlternative {
        tests = Collections.unmodifiableMap(new LinkedHashMap<>(tests));
    }

    /** Returns all alternatives, in the pattern's order; at least one. */
    public static List<PatternAlternative> of(Json.Obj pattern) {
        List<Map<String, List<Json>>> none = List.of(Map.of());
        return expand("", pattern, none).stream().map(PatternAlternative::new).toList();
    }

    /** Returns the tests of a field; empty if there is no condition on it. */
    public List<Json> testsOf(String path) {
        return tests.getOrDefault(path, List.of());
    }

    private static List<Map<String, List<Json>>> expand(
            String prefix, Json.Obj object, List<Map<String, List<Json>>> before) {
        List<Map<String, List<Json>>> expanded = before;
        for (Map.Entry<String, Json> field : object.fields().entrySet()) {
            String path = prefix + field.getKey();
            expanded = switch (field.getValue()) {
                case Json.Arr array
                when field.getKey().equals("$or") && holdsObjects(array) -> either(prefix, array, expanded);
                case Json.Obj nested -> expand(path + ".", nested, expanded);
                case Json.Arr array -> with(path, array.items(), expanded);
                case Json scalar -> with(path, List.of(scalar), expanded);
            };
        }
        return expanded;
    }

    private static boolean holdsObjects(Json.Arr array) {
        return !array.items().isEmpty() && array.items().stream().allMatch(Json.Obj.class::isInstance);
    }

    private static List<Map<String, List<Json>>> either(
            String prefix, Json.Arr alternatives, List<Map<String, List<Json>>> expanded) {
        return alternatives.items().stream()
                .flatMap(alternative -> expand(prefix, (Json.Obj) alternative, expanded).stream())
                .limit(MAX_ALTERNATIVES)
                .toList();
    }

    private static List<Map<String, List<Json>>> with(
            String path, List<Json> tests, List<Map<String, List<Json>>> expanded) {
        List<Map<String, List<Json>>> extended = new ArrayList<>(expanded.size());
        for (Map<String, List<Json>> each : expanded) {
            Map<String, List<Json>> more = new LinkedHashMap<>(each);
            more.put(path, tests);
            extended.add(more);
        }
        return extended;
    }
}
