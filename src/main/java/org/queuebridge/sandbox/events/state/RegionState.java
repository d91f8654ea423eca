package org.queuebridge.sandbox.events.state;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.events.RegionalEvents;
import org.queuebridge.sandbox.events.request.CallRate;

/** What EventBridge keeps for an account in a region. Guarded by the lock of {@link RegionalEvents}. */
public final class RegionState {
    public static final String DEFAULT_BUS = "default";

    private final AccountRegion home;
    private final CallRate invocations;
    private final NavigableMap<String, StoredBus> buses = new TreeMap<>();
    private final NavigableMap<String, StoredPartnerSource> sources = new TreeMap<>();

    /**
     * A region with nothing but an empty default bus.
     *
     * @param invocations how often targets may be called
     */
    public RegionState(AccountRegion home, Instant created, CallRate invocations) {
        this.home = home;
        this.invocations = invocations;
        buses.put(DEFAULT_BUS, new StoredBus(DEFAULT_BUS, created, new JsonObject()));
    }

    /** How often targets may be called. */
    public CallRate invocations() {
        return invocations;
    }

    public AccountRegion home() {
        return home;
    }

    public NavigableMap<String, StoredBus> buses() {
        return buses;
    }

    public NavigableMap<String, StoredPartnerSource> sources() {
        return sources;
    }

    /** The bus of a name or ARN, the default bus without one, or the service's refusal. */
    public StoredBus bus(Optional<String> nameOrArn) {
        String wanted = nameOrArn.orElse(DEFAULT_BUS);
        return find(wanted).orElseThrow(() -> EventRefusals.busMissing(home.busName(wanted)));
    }

    /** The bus of a name or ARN. */
    public Optional<StoredBus> find(String nameOrArn) {
        return Optional.ofNullable(buses.get(home.busName(nameOrArn)));
    }

    public String busArn(StoredBus bus) {
        return home.busArn(bus.name());
    }

    public String ruleArn(StoredBus bus, StoredRule rule) {
        return home.ruleArn(bus.name(), rule.name());
    }
}
