package org.queuebridge.domain.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.queuebridge.domain.json.Json;

/**
 * A text in an event's {@code detail} that may be a queue's id.
 *
 * @param path the field names from the event's root, as patterns name the place: arrays are left out
 * @param value the first text that stands there
 * @param likeness how much speaks for it
 */
public record QueueIdPlace(List<String> path, String value, Likeness likeness) {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** How much speaks for a text; the most first. */
    public enum Likeness {
        /** It is the id of a queue that is known. */
        KNOWN,
        /** It looks like an id, and a name on the way to it speaks of a queue. */
        NAMED,
        /** It looks like an id. */
        ID,
        /** Nothing speaks for it. */
        NONE
    }

    private static final Comparator<QueueIdPlace> BEST_FIRST =
            Comparator.comparing(QueueIdPlace::likeness).thenComparingInt(QueueIdPlace::stepsBehindQueue);

    public QueueIdPlace {
        path = List.copyOf(path);
    }

    /** The path with dots, as {@code detail.queue.id}. */
    public String dotted() {
        return String.join(".", path);
    }

    /**
     * All texts in an event's {@code detail}, the likeliest first; of the same place one.
     *
     * @param isQueue whether a text is the id of a queue that is known
     */
    public static List<QueueIdPlace> in(Json.Obj event, Predicate<String> isQueue) {
        List<QueueIdPlace> all = new ArrayList<>();
        event.get("detail").ifPresent(detail -> collect(List.of("detail"), detail, isQueue, all));
        Map<List<String>, QueueIdPlace> best = new LinkedHashMap<>();
        all.stream().sorted(BEST_FIRST).forEach(place -> best.putIfAbsent(place.path(), place));
        return List.copyOf(best.values());
    }

    /** 0 for {@code queueId}, 1 for {@code queue.id}; far for what has no queue on its way. */
    private int stepsBehindQueue() {
        for (int steps = 0; steps < path.size(); steps++) {
            if (path.get(path.size() - 1 - steps).toLowerCase(Locale.ROOT).contains("queue")) {
                return steps;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static void collect(List<String> path, Json value, Predicate<String> isQueue, List<QueueIdPlace> found) {
        switch (value) {
            case Json.Obj(Map<String, Json> fields) ->
                fields.forEach((name, inner) -> {
                    List<String> further = new ArrayList<>(path);
                    further.add(name);
                    collect(further, inner, isQueue, found);
                });
            case Json.Arr(List<Json> items) -> items.forEach(item -> collect(path, item, isQueue, found));
            // The detail itself is no field of it.
            case Json.Str(String text) when path.size() > 1 -> found.add(of(path, text, isQueue));
            case Json.Str _, Json.Num _, Json.Bool _, Json.Null _ -> {}
        }
    }

    private static QueueIdPlace of(List<String> path, String text, Predicate<String> isQueue) {
        QueueIdPlace place = new QueueIdPlace(path, text, Likeness.ID);
        return new QueueIdPlace(path, text, place.judged(isQueue));
    }

    private Likeness judged(Predicate<String> isQueue) {
        if (isQueue.test(value)) {
            return Likeness.KNOWN;
        }
        if (!UUID.matcher(value).matches()) {
            return Likeness.NONE;
        }
        return stepsBehindQueue() < path.size() ? Likeness.NAMED : Likeness.ID;
    }
}
