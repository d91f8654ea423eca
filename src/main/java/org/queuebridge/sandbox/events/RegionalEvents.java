package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.events.delivery.DeliveryFailure;
import org.queuebridge.sandbox.events.delivery.EventDelivery;
import org.queuebridge.sandbox.events.delivery.EventOnBus;
import org.queuebridge.sandbox.events.operation.BusOperations;
import org.queuebridge.sandbox.events.operation.PutEvents;
import org.queuebridge.sandbox.events.operation.PutRule;
import org.queuebridge.sandbox.events.operation.RuleOperations;
import org.queuebridge.sandbox.events.operation.SourceOperations;
import org.queuebridge.sandbox.events.operation.TagOperations;
import org.queuebridge.sandbox.events.operation.TargetOperations;
import org.queuebridge.sandbox.events.operation.TestEventPattern;
import org.queuebridge.sandbox.events.request.CallRate;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.state.EventRefusals;
import org.queuebridge.sandbox.events.state.RegionState;
import org.queuebridge.sandbox.events.state.StoredBus;
import org.queuebridge.sandbox.events.state.StoredPartnerSource;

/** EventBridge of an account in one region; calls run one after the other. */
public final class RegionalEvents {
    private final ReentrantLock lock;
    private final RegionState state;
    private final EventDelivery delivery;
    private final Clock clock;
    private final CallRate rate;
    private final Map<String, EventOperation> operations = new HashMap<>();

    /**
     * A region with only an empty default bus.
     *
     * @param lock of all regions: an event may go from a bus of one to a bus of another
     */
    RegionalEvents(AccountRegion home, EventLimits quotas, EventDelivery delivery, Clock clock, ReentrantLock lock) {
        this.lock = lock;
        EventLimits limits = quotas.in(home.region());
        this.state = new RegionState(home, clock.instant(), new CallRate(limits.invocationsPerSecond(), clock));
        this.delivery = delivery;
        this.clock = clock;
        this.rate = new CallRate(limits.callsPerSecond(), clock);
        operations.putAll(new BusOperations(state, limits, clock).all());
        operations.putAll(new SourceOperations(state).all());
        operations.putAll(new RuleOperations(state).all());
        operations.putAll(new TargetOperations(state, limits).all());
        operations.putAll(new TagOperations(state).all());
        operations.put("PutRule", new PutRule(state, limits));
        operations.put("TestEventPattern", new TestEventPattern(limits));
        operations.put("PutEvents", new PutEvents(state, delivery, clock));
    }

    Set<String> operations() {
        return Set.copyOf(operations.keySet());
    }

    JsonObject call(String operation, JsonObject request) {
        EventOperation known = operations.get(operation);
        if (known == null) {
            throw AwsException.refusal("UnknownOperationException", "Operation " + operation + " is not known here.");
        }
        return locked(_ -> known.call(EventInput.of(request)));
    }

    /** How often this region may be called. */
    CallRate rate() {
        return rate;
    }

    /** Offers a partner event source. */
    void offer(String source, Instant expires) {
        StoredPartnerSource offered =
                new StoredPartnerSource(source, StoredPartnerSource.State.PENDING, clock.instant(), expires);
        locked(all -> all.sources()
                .merge(
                        source,
                        offered,
                        (before, next) -> before.state() == StoredPartnerSource.State.DELETED ? next : before));
    }

    boolean hasBus(String bus) {
        return locked(all -> all.find(bus).isPresent());
    }

    /** Its partner deletes a source. */
    void withdraw(String source) {
        changeSource(source, found -> found.map(each -> each.in(StoredPartnerSource.State.DELETED)));
    }

    /** Changes a source; gives what takes the change back. */
    Runnable changeSource(String source, UnaryOperator<Optional<StoredPartnerSource>> change) {
        return locked(all -> {
            Optional<StoredPartnerSource> before =
                    Optional.ofNullable(all.sources().get(source));
            putSource(all, source, change.apply(before));
            return () -> locked(later -> putSource(later, source, before));
        });
    }

    private static RegionState putSource(RegionState all, String name, Optional<StoredPartnerSource> source) {
        source.ifPresentOrElse(
                put -> all.sources().put(name, put), () -> all.sources().remove(name));
        return all;
    }

    /** Delivers an event of an active partner source. */
    int publishFromPartner(JsonObject event) {
        String source = event.get("source").getAsString();
        return locked(all -> Optional.ofNullable(all.sources().get(source))
                .filter(found -> found.state() == StoredPartnerSource.State.ACTIVE)
                .flatMap(_ -> all.find(source))
                .map(bus -> delivery.deliver(new EventDelivery.Arrival(all, bus, event, clock.instant(), false)))
                .orElse(0));
    }

    /** Tells what would come of an event on a bus; returns how many targets it would reach. */
    int rehearse(String bus, JsonObject event, EventDelivery rehearsal) {
        return locked(all -> all.find(bus)
                .map(found -> rehearsal.deliver(new EventDelivery.Arrival(all, found, event, clock.instant(), false)))
                .orElse(0));
    }

    /** Makes a rule a managed one. */
    void manage(String bus, String rule, String service) {
        locked(all -> {
            all.find(bus)
                    .orElseThrow(() -> EventRefusals.busMissing(bus))
                    .rule(rule)
                    .manage(service);
            return all;
        });
    }

    /** Delivers an event from outside. On a source without a bus it is dropped, as the service does. */
    int publish(String bus, JsonObject event) {
        return locked(all -> {
            if (all.find(bus).isEmpty() && !all.sources().containsKey(bus)) {
                throw EventRefusals.busMissing(bus);
            }
            return all.find(bus)
                    .map(found ->
                            delivery.deliver(new EventDelivery.Arrival(all, found, event, clock.instant(), false)))
                    .orElse(0);
        });
    }

    /** Delivers an event from another bus; fails where the bus does not exist. */
    Optional<DeliveryFailure> forwarded(String busArn, EventOnBus event) {
        return locked(all -> {
            Optional<StoredBus> bus = all.find(busArn);
            bus.ifPresent(
                    found -> delivery.deliver(new EventDelivery.Arrival(all, found, event.event(), event.at(), true)));
            return bus.isPresent() ? Optional.empty() : Optional.of(DeliveryFailure.noResource(busArn));
        });
    }

    private <T> T locked(Function<RegionState, T> work) {
        lock.lock();
        try {
            return work.apply(state);
        } finally {
            lock.unlock();
        }
    }
}
