package org.queuebridge.domain.pattern.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.pattern.EventPattern;

/** Replaces the list of queue ids in any pattern, and keeps everything else as written. */
public final class QueueList {
    private QueueList() {}

    /**
     * Returns the pattern with other queues. Queues that are kept keep their places; a sorted list stays sorted.
     *
     * @param formats the formats in which an event may name its queue
     * @param before the queues that the pattern names by id
     * @return empty if the pattern does not have one plain list of exactly those queues
     */
    public static Optional<EventPattern> replaced(
            Json.Obj root, List<EventFormat> formats, Collection<String> before, Collection<String> after) {
        return formats.stream()
                .flatMap(format -> replaced(root, format.queuePath(), Set.copyOf(before), after).stream())
                .map(EventPattern::new)
                .findFirst();
    }

    private static Optional<Json.Obj> replaced(
            Json.Obj object, List<String> path, Set<String> before, Collection<String> after) {
        Optional<Json> there = object.get(path.getFirst());
        Optional<? extends Json> changed = path.size() == 1
                ? there.flatMap(QueueList::ids)
                        .filter(ids -> Set.copyOf(ids).equals(before))
                        .map(ids -> Json.strings(ordered(ids, after)))
                : there.filter(Json.Obj.class::isInstance)
                        .flatMap(inner -> replaced((Json.Obj) inner, path.subList(1, path.size()), before, after));
        return changed.map(value -> {
            Map<String, Json> fields = new LinkedHashMap<>(object.fields());
            fields.put(path.getFirst(), value);
            return new Json.Obj(fields);
        });
    }

    private static Optional<List<String>> ids(Json value) {
        List<String> ids = new ArrayList<>();
        if (value instanceof Json.Arr(List<Json> items)) {
            items.forEach(item -> {
                if (item instanceof Json.Str(String id)) {
                    ids.add(id);
                }
            });
            return ids.size() == items.size() ? Optional.of(ids) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Collection<String> ordered(List<String> before, Collection<String> after) {
        Set<String> sorted = new TreeSet<>(after);
        if (List.copyOf(new TreeSet<>(before)).equals(before)) {
            return sorted;
        }
        List<String> ids = new ArrayList<>(before.stream().distinct().toList());
        ids.retainAll(sorted);
        sorted.removeAll(Set.copyOf(ids));
        ids.addAll(sorted);
        return ids;
    }
}
