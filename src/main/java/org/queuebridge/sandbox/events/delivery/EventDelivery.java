package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.state.RegionState;
import org.queuebridge.sandbox.events.state.StoredBus;
import org.queuebridge.sandbox.events.state.StoredRule;

/**
 * Delivers events to targets in the form that their settings give, and a copy to their inboxes. A dead-letter queue
 * receives the event itself.
 */
public final class EventDelivery {
    private static final String BUS = "event-bus/";

    private final ConcurrentMap<String, Inbox> inboxes = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Invocations> invocations = new ConcurrentHashMap<>();
    private final Receivers receivers;
    private final Buses buses;

    /** The buses of all regions, for those that are targets. */
    @FunctionalInterface
    public interface Buses {
        /**
         * Delivers a forwarded event to a bus; from there it only reaches that bus's own targets.
         *
         * @return whether the bus exists and accepts it
         */
        boolean forward(AwsArn bus, JsonObject event);
    }

    public EventDelivery(Receivers receivers, Buses buses) {
        this.receivers = receivers;
        this.buses = buses;
    }

    /** The bus of an event, and whether it was forwarded. */
    public record Arrival(RegionState state, StoredBus bus, JsonObject event, boolean forwarded) {}

    public Inbox inbox(String arn) {
        return inboxes.computeIfAbsent(arn, _ -> new Inbox());
    }

    /** How often a rule's targets were called. */
    public Invocations invocations(String ruleArn) {
        return invocations.getOrDefault(ruleArn, Invocations.NONE);
    }

    /** Delivers an event to the targets of all matching rules of its bus; returns how many received it. */
    public int deliver(Arrival arrival) {
        String text = arrival.event().toString();
        List<StoredRule> triggered = arrival.bus().rules().values().stream()
                .filter(rule -> rule.definition().isTriggeredBy(text))
                .toList();
        int reached = 0;
        for (StoredRule rule : triggered) {
            String ruleArn = arrival.state().ruleArn(arrival.bus(), rule);
            for (Map.Entry<String, JsonObject> target : rule.targets().entrySet()) {
                boolean arrived = sendTo(target.getValue(), target.getKey(), arrival, ruleArn, rule.name());
                boolean toDlq =
                        !arrived && sendToDlq(target.getValue(), new DeliveredEvent(ruleArn, target.getKey(), text));
                invocations.merge(
                        ruleArn, count(Invocations.NONE, arrived, toDlq), (before, _) -> count(before, arrived, toDlq));
                reached += arrived ? 1 : 0;
            }
        }
        return reached;
    }

    private boolean sendTo(JsonObject target, String id, Arrival arrival, String ruleArn, String ruleName) {
        Optional<AwsArn> bus =
                RequestJson.text(target, "Arn").flatMap(AwsArn::parse).filter(EventDelivery::isBus);
        if (bus.isPresent()) {
            DeliveredEvent message =
                    new DeliveredEvent(ruleArn, id, arrival.event().toString());
            boolean arrived = !arrival.forwarded() && buses.forward(bus.get(), arrival.event());
            return arrived && kept(target, message);
        }
        return TargetBody.of(target, arrival.event(), ruleArn, ruleName)
                .filter(body -> send(target, new DeliveredEvent(ruleArn, id, body)))
                .isPresent();
    }

    private static boolean isBus(AwsArn arn) {
        return arn.service().equals("events") && arn.resource().startsWith(BUS);
    }

    private static Invocations count(Invocations before, boolean arrived, boolean toDlq) {
        return arrived ? before.arrived() : before.failed(toDlq);
    }

    private boolean send(JsonObject target, DeliveredEvent message) {
        return receivers.receive(message.ruleArn(), target, message.body()) && kept(target, message);
    }

    private boolean kept(JsonObject target, DeliveredEvent message) {
        RequestJson.text(target, "Arn").map(this::inbox).ifPresent(inbox -> inbox.receive(message));
        return true;
    }

    /** A failed delivery is not retried: permissions do not appear by waiting. */
    private boolean sendToDlq(JsonObject target, DeliveredEvent message) {
        return target.get("DeadLetterConfig") instanceof JsonObject queue && send(queue, message);
    }
}
