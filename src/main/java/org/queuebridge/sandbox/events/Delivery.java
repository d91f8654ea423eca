package org.queuebridge.sandbox.events;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.queuebridge.sandbox.aws.Json;

/**
 * Brings events to targets, and a copy of what arrived to the inboxes that stand for them. {@code Input} and plain
 * {@code InputPath}s are obeyed; an {@code InputTransformer} is not, the target receives the whole event.
 */
final class Delivery {
    private final ConcurrentMap<String, Inbox> inboxes = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Invocations> invocations = new ConcurrentHashMap<>();
    private final Receivers receivers;

    Delivery(Receivers receivers) {
        this.receivers = receivers;
    }

    Inbox inbox(String arn) {
        return inboxes.computeIfAbsent(arn, _ -> new Inbox());
    }

    /** How often the targets of a rule were called. */
    Invocations invocations(String ruleArn) {
        return invocations.getOrDefault(ruleArn, Invocations.NONE);
    }

    /** Delivers an event to all targets of all rules of a bus that it triggers; says at how many it arrived. */
    int deliver(RegionState state, StoredBus bus, JsonObject event) {
        String text = event.toString();
        List<StoredRule> triggered = bus.rules().values().stream()
                .filter(rule -> rule.definition().isTriggeredBy(text))
                .toList();
        int reached = 0;
        for (StoredRule rule : triggered) {
            String ruleArn = state.ruleArn(bus, rule);
            for (Map.Entry<String, JsonObject> target : rule.targets().entrySet()) {
                boolean arrived = send(
                        target.getValue(), new Delivered(ruleArn, target.getKey(), body(target.getValue(), event)));
                boolean toDlq = !arrived && sendToDlq(target.getValue(), new Delivered(ruleArn, target.getKey(), text));
                invocations.merge(
                        ruleArn, count(Invocations.NONE, arrived, toDlq), (before, _) -> count(before, arrived, toDlq));
                reached += arrived ? 1 : 0;
            }
        }
        return reached;
    }

    private static Invocations count(Invocations before, boolean arrived, boolean toDlq) {
        return arrived ? before.arrived() : before.failed(toDlq);
    }

    private boolean send(JsonObject target, Delivered message) {
        boolean arrived = receivers.receive(message.ruleArn(), target, message.body());
        if (arrived) {
            Json.text(target, "Arn").map(this::inbox).ifPresent(inbox -> inbox.receive(message));
        }
        return arrived;
    }

    /** A target that does not take the event is not tried again: permissions do not come by waiting. */
    private boolean sendToDlq(JsonObject target, Delivered message) {
        return target.get("DeadLetterConfig") instanceof JsonObject queue && send(queue, message);
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
