package org.queuebridge.sandbox.events;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.queuebridge.sandbox.aws.Json;

/**
 * Brings events to the inboxes of targets. {@code Input} and plain {@code InputPath}s are obeyed; an
 * {@code InputTransformer} is not, the target receives the whole event.
 */
final class Delivery {
    private final ConcurrentMap<String, Inbox> inboxes = new ConcurrentHashMap<>();

    Inbox inbox(String arn) {
        return inboxes.computeIfAbsent(arn, _ -> new Inbox());
    }

    /** Delivers an event to all targets of all rules of a bus that it triggers; says to how many. */
    int deliver(RegionState state, StoredBus bus, JsonObject event) {
        String text = event.toString();
        List<StoredRule> triggered = bus.rules().values().stream()
                .filter(rule -> rule.definition().isTriggeredBy(text))
                .toList();
        List<JsonObject> reached = new ArrayList<>();
        for (StoredRule rule : triggered) {
            for (Map.Entry<String, JsonObject> target : rule.targets().entrySet()) {
                send(
                        target.getValue(),
                        new Delivered(state.ruleArn(bus, rule), target.getKey(), body(target.getValue(), event)));
                reached.add(target.getValue());
            }
        }
        return reached.size();
    }

    private void send(JsonObject target, Delivered message) {
        Json.text(target, "Arn").map(this::inbox).ifPresent(inbox -> inbox.receive(message));
    }

    private static String body(JsonObject target, JsonObject event) {
        Optional<String> input = Json.text(target, "Input");
        return input.orElseGet(() -> Json.text(target, "InputPath")
                .map(path -> at(event, path))
                .orElse(event)
                .toString());
    }

    /** Follows a path such as {@code $.detail.eventBody}; null where it leads nowhere. */
    private static JsonElement at(JsonElement event, String path) {
        JsonElement found = event;
        for (String name : path.replaceFirst("^\\$\\.?", "").split("\\.", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            JsonElement next = found.isJsonObject() ? found.getAsJsonObject().get(name) : null;
            found = next == null ? JsonNull.INSTANCE : next;
        }
        return found;
    }
}
