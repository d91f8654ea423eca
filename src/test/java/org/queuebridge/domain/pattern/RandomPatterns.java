package org.queuebridge.domain.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.queuebridge.domain.json.Json;

/**
 * Makes up valid patterns with all operators, nested and with dots, with {@code $or} at any depth and conditions that
 * replace each other; and events near them. The same seed gives the same.
 */
public final class RandomPatterns {
    static final String DETAIL = "detail";

    /** Some stand in each other's way, and those of the items may be in an array of objects. */
    static final List<String> PATHS = List.of(
            "source",
            "detail-type",
            "account",
            "detail.eventBody.queueId",
            "detail.eventBody.mediaType",
            "detail.eventBody.heldDurationMs",
            "detail.address",
            "detail.queue",
            "detail.queue.id",
            "detail.items.id",
            "detail.items.kind",
            "detail.items.count");

    private final Random random;
    private final RandomTests tests;
    private final RandomEvents events;

    /** @param arraysOfObjects whether events may have arrays of objects */
    public RandomPatterns(long seed, boolean arraysOfObjects) {
        random = new Random(seed);
        tests = new RandomTests(random);
        events = new RandomEvents(random, tests, arraysOfObjects);
    }

    /** A pattern that EventBridge would accept. */
    public Json.Obj pattern() {
        return object("", 2);
    }

    /** An event that may well get through the pattern, or nearly does. */
    public Json.Obj eventNear(Json.Obj pattern) {
        return events.near(pattern);
    }

    private Json.Obj object(String parent, int deepest) {
        List<Map.Entry<String, Json>> fields = new ArrayList<>();
        List<String> paths = RandomTests.shuffled(PATHS, random).stream()
                .filter(path -> path.startsWith(parent))
                .toList();
        for (String path : paths.subList(0, 1 + random.nextInt(3))) {
            fields.add(Map.entry(path.substring(parent.length()), tests.ofField()));
        }
        Json.Obj object = new Json.Obj(Map.of());
        int before = deepest > 0 && random.nextInt(5) < 2 ? random.nextInt(fields.size() + 1) : -1;
        for (int i = 0; i < fields.size(); i++) {
            object = i == before ? withEither(object, parent, deepest - 1) : object;
            Map.Entry<String, Json> field = fields.get(i);
            object = with(object, List.of(field.getKey().split("\\.", -1)), field.getValue(), random);
        }
        return before == fields.size() ? withEither(object, parent, deepest - 1) : object;
    }

    private Json.Obj withEither(Json.Obj object, String parent, int deepest) {
        boolean inDetail = parent.isEmpty() && random.nextInt(3) == 0;
        String within = inDetail ? DETAIL + "." : parent;
        List<Json> alternatives = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            alternatives.add(object(within, deepest));
        }
        return with(object, inDetail ? List.of(DETAIL, "$or") : List.of("$or"), new Json.Arr(alternatives), random);
    }

    /** The object with that field too: nested, or now and then with dots, as where something else is in the way. */
    static Json.Obj with(Json.Obj object, List<String> names, Json value, Random random) {
        Map<String, Json> fields = new LinkedHashMap<>(object.fields());
        String first = names.getFirst();
        Json there = fields.getOrDefault(first, new Json.Obj(Map.of()));
        boolean dots = !names.contains("$or") && random.nextInt(8) == 0;
        if (names.size() > 1 && !dots && there instanceof Json.Obj nested) {
            fields.put(first, with(nested, names.subList(1, names.size()), value, random));
        } else {
            fields.put(String.join(".", names), value);
        }
        return new Json.Obj(fields);
    }
}
