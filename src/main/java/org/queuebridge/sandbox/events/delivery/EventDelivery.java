package org.queuebridge.sandbox.events.delivery;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
    private final List<DeliveryObserver> observers = new CopyOnWriteArrayList<>();
    private final Set<String> throttled = ConcurrentHashMap.newKeySet();
    private final Receivers receivers;
    private final Buses buses;

    /** The buses of all regions, for those that are targets. */
    @FunctionalInterface
    public interface Buses {
        /**
         * Delivers a forwarded event to a bus; from there it only reaches that bus's own targets.
         *
         * @return why the bus did not take it; empty where it did
         */
        Optional<DeliveryFailure> forward(AwsArn bus, EventOnBus event);
    }

    public EventDelivery(Receivers receivers, Buses buses) {
        this.receivers = receivers;
        this.buses = buses;
    }

    /** The bus of an event, and whether it was forwarded. */
    public record Arrival(RegionState state, StoredBus bus, JsonObject event, Instant at, boolean forwarded) {
        EventOnBus onBus() {
            return new EventOnBus(state.home(), bus.name(), event, at);
        }
    }

    /** Lets somebody follow all events from now on. */
    public void observe(DeliveryObserver observer) {
        observers.add(observer);
    }

    /** Lets a target take no more calls; gives what takes that back. */
    public Runnable throttle(String arn) {
        throttled.add(arn);
        return () -> throttled.remove(arn);
    }

    public Inbox inbox(String arn) {
        return inboxes.computeIfAbsent(arn, _ -> new Inbox());
    }

    /**
     * Delivers an event to the targets of all matching rules of its bus; returns how many received it. An event that
     * the bus's key cannot encrypt goes to the bus's dead-letter queue, or is lost.
     */
    public int deliver(Arrival arrival) {
        Optional<DeliveryFailure> notEncrypted = RequestJson.text(arrival.bus().settings(), "KmsKeyIdentifier")
                .filter(key -> !key.isEmpty())
                .flatMap(key -> receivers.encrypt(arrival.onBus().busArn(), key));
        if (notEncrypted.isPresent()) {
            tell(new DeliveryStep.NotEncrypted(arrival.onBus(), notEncrypted.get()));
            sendToDlqOfBus(arrival, notEncrypted.get());
            return 0;
        }
        return match(arrival);
    }

    private void sendToDlqOfBus(Arrival arrival, DeliveryFailure why) {
        if (arrival.bus().settings().get("DeadLetterConfig") instanceof JsonObject queue) {
            EventOnBus event = arrival.onBus();
            Delivery letter =
                    new Delivery(event.busArn(), queue, event.event().toString(), DeadLetterAttributes.ofBus(why));
            tell(new DeliveryStep.BusDeadLettered(
                    event, RequestJson.text(queue, "Arn").orElse(""), send(letter, "")));
        }
    }

    private int match(Arrival arrival) {
        EventOnBus event = arrival.onBus();
        tell(new DeliveryStep.Received(event));
        String text = arrival.event().toString();
        List<StoredRule> triggered = arrival.bus().rules().values().stream()
                .filter(rule -> rule.definition().isTriggeredBy(text))
                .toList();
        if (triggered.stream().allMatch(rule -> rule.managedBy().isPresent())) {
            tell(new DeliveryStep.NoneMatched(event));
        }
        int reached = 0;
        for (StoredRule rule : triggered) {
            tell(new DeliveryStep.Matched(event, rule.name()));
            throttle(arrival, rule);
            for (Map.Entry<String, JsonObject> target : rule.targets().entrySet()) {
                reached += invoke(new Call(event, rule.name(), target.getKey(), target.getValue()), arrival) ? 1 : 0;
            }
        }
        return reached;
    }

    /** What is over the quota is delivered as well: AWS delays it, and the sandbox does not. */
    private void throttle(Arrival arrival, StoredRule rule) {
        long over = rule.targets().keySet().stream()
                .filter(_ -> !arrival.state().invocations().tryTake())
                .count();
        if (over > 0) {
            tell(new DeliveryStep.Throttled(arrival.onBus(), rule.name()));
        }
    }

    /** A target that an event is sent to. */
    private record Call(EventOnBus event, String rule, String targetId, JsonObject target) {
        String ruleArn() {
            return event.ruleArn(rule);
        }

        String targetArn() {
            return RequestJson.text(target, "Arn").orElse("");
        }
    }

    private boolean invoke(Call call, Arrival arrival) {
        Optional<DeliveryFailure> failure = sendTo(call, arrival.forwarded());
        int retries = failure.map(why -> DeadLetterAttributes.retries(call.target(), why))
                .orElse(0);
        tell(new DeliveryStep.Invoked(call.event(), call.rule(), call.targetId(), call.targetArn(), retries, failure));
        failure.ifPresent(why -> sendToDlq(call, why, retries));
        return failure.isEmpty();
    }

    private Optional<DeliveryFailure> sendTo(Call call, boolean forwarded) {
        Optional<AwsArn> bus = AwsArn.parse(call.targetArn()).filter(EventDelivery::isBus);
        if (bus.isPresent()) {
            Delivery event = Delivery.toTarget(
                    call.ruleArn(), call.target(), call.event().event().toString());
            Optional<DeliveryFailure> failure = forwarded ? hopped() : buses.forward(bus.get(), call.event());
            return kept(event, call.targetId(), failure);
        }
        return TargetBody.of(call.target(), call.event().event(), call.ruleArn(), call.rule())
                .map(body -> send(Delivery.toTarget(call.ruleArn(), call.target(), body), call.targetId()))
                .orElseGet(() -> Optional.of(
                        DeliveryFailure.permanent("INVALID_JSON", "The input template gives no valid JSON.")));
    }

    private static boolean isBus(AwsArn arn) {
        return arn.service().equals("events") && arn.resource().startsWith(BUS);
    }

    private static Optional<DeliveryFailure> hopped() {
        return Optional.of(DeliveryFailure.permanent(
                "THIRD_REGION_HOP_DETECTED", "The event came from another bus already, and is not sent to a third."));
    }

    private Optional<DeliveryFailure> send(Delivery delivery, String targetId) {
        Optional<String> busy = RequestJson.text(delivery.target(), "Arn").filter(throttled::contains);
        return busy.isPresent()
                ? busy.map(DeliveryFailure::throttled)
                : kept(delivery, targetId, receivers.receive(delivery));
    }

    /** Puts a copy into the inbox of where it arrived. */
    private Optional<DeliveryFailure> kept(Delivery delivery, String targetId, Optional<DeliveryFailure> failure) {
        if (failure.isEmpty()) {
            RequestJson.text(delivery.target(), "Arn")
                    .map(this::inbox)
                    .ifPresent(inbox ->
                            inbox.receive(new DeliveredEvent(delivery.sourceArn(), targetId, delivery.body())));
        }
        return failure;
    }

    private void sendToDlq(Call call, DeliveryFailure why, int retries) {
        if (call.target().get("DeadLetterConfig") instanceof JsonObject queue) {
            Map<String, String> attributes = DeadLetterAttributes.of(call.ruleArn(), call.targetArn(), why, retries);
            Delivery letter =
                    new Delivery(call.ruleArn(), queue, call.event().event().toString(), attributes);
            tell(new DeliveryStep.DeadLettered(
                    call.event(),
                    call.rule(),
                    call.targetId(),
                    RequestJson.text(queue, "Arn").orElse(""),
                    send(letter, call.targetId())));
        }
    }

    private void tell(DeliveryStep step) {
        observers.forEach(observer -> observer.observe(step));
    }
}
