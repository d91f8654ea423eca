package org.queuebridge.domain.pattern.build;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventPattern;

/**
 * Replaces values, such as ids of queues or topics, in any pattern, wherever it tests for one, and keeps everything
 * else as written.
 *
 * @param values the new value of each old one; old ones in lower case
 */
public record ValueSwap(Map<String, String> values) {
    public ValueSwap {
        values = Map.copyOf(values);
    }

    /** Returns the pattern with the new values; empty if it names none of the old ones. */
    public Optional<EventPattern> in(Json.Obj root) {
        Json swapped = swapped(root);
        return swapped.equals(root) || !(swapped instanceof Json.Obj object)
                ? Optional.empty()
                : Optional.of(new EventPattern(object));
    }

    /** The old values that a pattern names. */
    public Set<String> namedIn(Json.Obj root) {
        Set<String> named = new HashSet<>();
        collect(root, named);
        return named;
    }

    private void collect(Json value, Set<String> named) {
        switch (value) {
            case Json.Obj(Map<String, Json> fields) -> fields.values().forEach(inner -> collect(inner, named));
            case Json.Arr(List<Json> items) -> items.forEach(inner -> collect(inner, named));
            case Json.Str(String text) -> {
                String old = text.toLowerCase(Locale.ROOT);
                if (values.containsKey(old)) {
                    named.add(old);
                }
            }
            case Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private Json swapped(Json value) {
        return switch (value) {
            case Json.Obj(Map<String, Json> fields) -> {
                Map<String, Json> after = new LinkedHashMap<>();
                fields.forEach((name, inner) -> after.put(name, swapped(inner)));
                yield new Json.Obj(after);
            }
            case Json.Arr(List<Json> items) -> list(items);
            case Json.Str(String text) -> new Json.Str(values.getOrDefault(text.toLowerCase(Locale.ROOT), text));
            case Json.Num _, Json.Bool _, Json.Null _ -> value;
        };
    }

    /** A list that names the new value already names it once. */
    private Json.Arr list(List<Json> items) {
        List<Json> after = items.stream().map(this::swapped).toList();
        return after.equals(items)
                ? new Json.Arr(items)
                : new Json.Arr(after.stream().distinct().toList());
    }
}
