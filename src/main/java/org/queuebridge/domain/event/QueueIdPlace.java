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
 * A place in an event's {@code detail} that may contain the queue id.
 *
 * @param path the field names from the event's root, without arrays, as in patterns
 * @param value the first text at that place
 * @param likeness how likely the text is a queue id
 */
public record QueueIdPlace(List<String> path, String value, Likeness likeness) {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** How likely a text is a queue id; the most likely first. */
    public enum Likeness {
        /** It is the id of a known queue. */
        KNOWN,
        /** It looks like an id, and a field name on its path contains "queue". */
        NAMED,
        /** It looks like an id. */
        ID,
        /** It does not look like an id. */
        NONE
    }

    private static final Comparator<QueueIdPlace> BEST_FIRST =
            Comparator.comparing(QueueIdPlace::likeness).thenComparingInt(QueueIdPlace::stepsBehindQueue);

    public QueueIdPlace {
        path = List.copyOf(path);
    }

    /** Whether a text is written as ids of Genesys Cloud are. */
    public static boolean isLikeAnId(String text) {
        return UUID.matcher(text).matches();
    }

    /** Returns the path with dots, as {@code detail.queue.id}. */
    public String dotted() {
        return String.join(".", path);
    }

    /**
     * Returns all texts in an event's {@code detail}, the most likely first; one for each place.
     *
     * @param isQueue whether a text is the id of a known queue
     */
    public static List<QueueIdPlace> in(Json.Obj event, Predicate<String> isQueue) {
        List<QueueIdPlace> all = new ArrayList<>();
        event.get("detail").ifPresent(detail -> collect(List.of("detail"), detail, isQueue, all));
        Map<List<String>, QueueIdPlace> best = new LinkedHashMap<>();
        all.stream().sorted(BEST_FIRST).forEach(place -> best.putIfAbsent(place.path(), place));
        return List.copyOf(best.values());
    }

    /** Returns 0 for {@code queueId}, 1 for {@code queue.id}; the largest number if the path has no queue. */
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
            // The detail itself is not a field.
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
        if (!isLikeAnId(value)) {
            return Likeness.NONE;
        }
        return stepsBehindQueue() < path.size() ? Likeness.NAMED : Likeness.ID;
    }
}
