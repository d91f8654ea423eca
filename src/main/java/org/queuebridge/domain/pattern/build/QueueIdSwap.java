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
 * Replaces ids of queues in any pattern, wherever it tests for one, and keeps everything else as written.
 *
 * @param ids the new id of each old one, in lower case
 */
public record QueueIdSwap(Map<String, String> ids) {
    public QueueIdSwap {
        ids = Map.copyOf(ids);
    }

    /** Returns the pattern with the new ids; empty if it names none of the old ones. */
    public Optional<EventPattern> in(Json.Obj root) {
        Json swapped = swapped(root);
        return swapped.equals(root) || !(swapped instanceof Json.Obj object)
                ? Optional.empty()
                : Optional.of(new EventPattern(object));
    }

    /** The old ids that a pattern names. */
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
                String id = text.toLowerCase(Locale.ROOT);
                if (ids.containsKey(id)) {
                    named.add(id);
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
            case Json.Str(String text) -> new Json.Str(ids.getOrDefault(text.toLowerCase(Locale.ROOT), text));
            case Json.Num _, Json.Bool _, Json.Null _ -> value;
        };
    }

    /** A list that names the new queue already names it once. */
    private Json.Arr list(List<Json> items) {
        List<Json> after = items.stream().map(this::swapped).toList();
        return after.equals(items)
                ? new Json.Arr(items)
                : new Json.Arr(after.stream().distinct().toList());
    }
}
