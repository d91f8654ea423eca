package org.queuebridge.sandbox.events;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.events.delivery.Delivery;
import org.queuebridge.sandbox.events.delivery.DeliveryFailure;
import org.queuebridge.sandbox.events.delivery.DeliveryObserver;
import org.queuebridge.sandbox.events.delivery.EventDelivery;
import org.queuebridge.sandbox.events.delivery.EventOnBus;
import org.queuebridge.sandbox.events.delivery.Inbox;
import org.queuebridge.sandbox.events.delivery.InvocationCounter;
import org.queuebridge.sandbox.events.delivery.Invocations;
import org.queuebridge.sandbox.events.delivery.Receivers;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.events.state.StoredPartnerSource;

/**
 * An EventBridge in memory. Every account and region has a default bus; partners offer their sources in the home
 * account. Thread-safe.
 */
public final class LocalEventBridge {
    private final AccountRegion home;
    private final EventLimits limits;
    private final Clock clock;
    private final Receivers receivers;
    private final EventDelivery delivery;
    private final InvocationCounter invocations = new InvocationCounter();
    private final ReentrantLock lock = new ReentrantLock();
    private final ConcurrentMap<AccountRegion, RegionalEvents> regions = new ConcurrentHashMap<>();

    /**
     * An EventBridge with only default buses.
     *
     * @param receivers the resources that its rules can deliver to
     */
    public LocalEventBridge(AccountRegion home, EventLimits limits, Clock clock, Receivers receivers) {
        this.delivery = new EventDelivery(receivers, this::forward);
        delivery.observe(invocations);
        this.receivers = receivers;
        this.home = home;
        this.limits = limits;
        this.clock = clock;
    }

    /** The account and region of partner buses, and of calls that name none. */
    public AccountRegion home() {
        return home;
    }

    /** The quotas of accounts, before any region has others. */
    public EventLimits limits() {
        return limits;
    }

    /** The names of all operations. */
    public Set<String> operations() {
        return region(home).operations();
    }

    /**
     * Calls an operation.
     *
     * @param operation such as {@code PutRule}
     * @param request its input, as the service's model names the members
     * @return its output
     * @throws AwsException where the service refuses
     */
    public JsonObject call(AccountRegion place, String operation, JsonObject request) {
        return region(place).call(operation, request);
    }

    /**
     * Counts a call against the rate of its account and region. PutEvents has its own quotas, which are not checked
     * here.
     *
     * @throws AwsException where there were too many
     */
    void admit(AccountRegion place, String operation) {
        if (!operation.equals("PutEvents")) {
            region(place).rate().take();
        }
    }

    /** The number of calls that exceeded the rate, apart from injected faults. */
    public int tooFast() {
        return regions.values().stream()
                .mapToInt(region -> region.rate().refused())
                .sum();
    }

    /**
     * Offers a partner event source: it is PENDING until a bus is created for it. One that is offered already stays as
     * it is, unless its partner had deleted it.
     */
    public void offerSource(AccountRegion place, String source, Instant expires) {
        region(place).offer(source, expires);
    }

    /** Whether there is a bus of that name. */
    public boolean hasBus(AccountRegion place, String bus) {
        return region(place).hasBus(bus);
    }

    /** Puts a source into another state, or takes it away; gives what takes that back. */
    public Runnable changeSource(
            AccountRegion place, String source, UnaryOperator<Optional<StoredPartnerSource>> change) {
        return region(place).changeSource(source, change);
    }

    /** A partner deletes its source; does nothing where there is none. */
    public void withdrawSource(AccountRegion place, String source) {
        region(place).withdraw(source);
    }

    /** Makes a rule of the home account a managed rule of a service such as {@code schemas.amazonaws.com}. */
    public void manage(String bus, String rule, String service) {
        region(home).manage(bus, rule, service);
    }

    /**
     * Brings an event onto any bus of the home, partner buses included, as it is. When it returns, the event is in the
     * queues and inboxes of those targets that the rules may deliver to.
     *
     * @param bus its name; a partner event source's name where it has no bus, which drops the event
     * @param event a JSON object
     * @return at how many targets it arrived
     * @throws AwsException if there is neither bus nor source of that name
     * @throws IllegalArgumentException if the event is no JSON object
     */
    public int publish(String bus, String event) {
        return region(home).publish(bus, object(event));
    }

    /**
     * Brings a partner's event onto the bus of its source. Where there is no such source, or it is not active, the
     * event is dropped.
     *
     * @return at how many targets it arrived
     */
    public int publishFromPartner(AccountRegion place, JsonObject event) {
        return region(place).publishFromPartner(event);
    }

    /**
     * Tells an observer what would come of an event; nothing is delivered. A bus that is a target takes everything.
     *
     * @return how many targets it would reach; none where there is no such bus
     */
    public int rehearse(AccountRegion place, String bus, JsonObject event, DeliveryObserver observer) {
        EventDelivery rehearsal = new EventDelivery(
                new Receivers() {
                    @Override
                    public Optional<DeliveryFailure> receive(Delivery delivery) {
                        return receivers.judge(delivery);
                    }

                    @Override
                    public Optional<DeliveryFailure> encrypt(String busArn, String key) {
                        return receivers.encrypt(busArn, key);
                    }
                },
                (_, _) -> Optional.empty());
        rehearsal.observe(observer);
        return region(place).rehearse(bus, event, rehearsal);
    }

    /** Lets somebody follow all events from now on. */
    public void observe(DeliveryObserver observer) {
        delivery.observe(observer);
    }

    /** How often a rule's targets were called, and how often without success. */
    public Invocations invocations(String ruleArn) {
        return invocations.of(ruleArn);
    }

    /** Lets a target take no more calls, whatever its retry policy; gives what takes that back. */
    public Runnable throttle(String targetArn) {
        return delivery.throttle(targetArn);
    }

    /** The inbox that stands for a target; empty until a rule delivers to it. */
    public Inbox inbox(String targetArn) {
        return delivery.inbox(targetArn);
    }

    private RegionalEvents region(AccountRegion place) {
        return regions.computeIfAbsent(place, at -> new RegionalEvents(at, limits, delivery, clock, lock));
    }

    /** Another account's bus receives nothing: its policy would have to allow it, and no call sets one. */
    private Optional<DeliveryFailure> forward(AwsArn bus, EventOnBus event) {
        AccountRegion place = bus.home();
        String arn = place.arn(bus.service(), bus.resource());
        return place.account().equals(home.account())
                ? region(place).forwarded(arn, event)
                : Optional.of(DeliveryFailure.noPermissions(event.busArn(), arn));
    }

    private static JsonObject object(String event) {
        try {
            JsonElement parsed = JsonParser.parseString(event);
            if (parsed.isJsonObject()) {
                return parsed.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw new IllegalArgumentException("the event is not JSON: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("the event is not a JSON object");
    }
}
