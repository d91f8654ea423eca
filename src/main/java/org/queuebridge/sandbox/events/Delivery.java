package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.queuebridge.domain.rule.TargetInput;
import org.queuebridge.json.JsonText;
import org.queuebridge.sandbox.aws.Json;

/**
 * Brings events to targets, or what a target's settings make of them, and a copy of what arrived to the inboxes that
 * stand for them. A dead-letter queue gets the event itself.
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
                String input = input(target.getValue(), text, ruleArn, rule.name());
                boolean arrived = send(target.getValue(), new Delivered(ruleArn, target.getKey(), input));
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

    /** A part that the event does not have arrives as null: there is no message without a text. */
    private static String input(JsonObject target, String event, String ruleArn, String ruleName) {
        TargetInput input =
                TargetInput.of(JsonText.parse(target.toString()).object().orElseThrow());
        String text = input.result(JsonText.parse(event).object().orElseThrow(), ruleArn, ruleName)
                .text();
        return text.isEmpty() ? "null" : text;
    }
}
