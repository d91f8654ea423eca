package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a path such as {@code $.detail.list[0].id} into an event. A star stands for all members or items. */
final class EventPart {
    private static final String ALL = "*";

    private EventPart() {}

    /** The value at the path; empty where there is none. */
    static Optional<JsonElement> at(String path, JsonElement event) {
        String[] steps = path.replace("[", ".").replace("]", "").split("\\.", -1);
        return steps[0].equals("$") ? follow(Arrays.copyOfRange(steps, 1, steps.length), event) : Optional.empty();
    }

    private static Optional<JsonElement> follow(String[] steps, JsonElement value) {
        if (steps.length == 0) {
            return Optional.of(value);
        }
        String[] rest = Arrays.copyOfRange(steps, 1, steps.length);
        if (steps[0].equals(ALL)) {
            return all(rest, value);
        }
        JsonElement next = value instanceof JsonObject object ? object.get(steps[0]) : item(steps[0], value);
        return next == null ? Optional.empty() : follow(rest, next);
    }

    private static Optional<JsonElement> all(String[] rest, JsonElement value) {
        JsonArray found = new JsonArray();
        if (value instanceof JsonObject object) {
            object.asMap().values().forEach(each -> follow(rest, each).ifPresent(found::add));
        } else if (value instanceof JsonArray array) {
            array.forEach(each -> follow(rest, each).ifPresent(found::add));
        }
        return Optional.of(found);
    }

    private static @Nullable JsonElement item(String step, JsonElement value) {
        return value instanceof JsonArray array && step.matches("\\d{1,6}") && Integer.parseInt(step) < array.size()
                ? array.get(Integer.parseInt(step))
                : null;
    }
}
