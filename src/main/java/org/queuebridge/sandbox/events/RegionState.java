package org.queuebridge.sandbox.events;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.AccountRegion;

/** What EventBridge keeps for an account in a region. Guarded by the lock of {@link RegionalEvents}. */
final class RegionState {
    static final String DEFAULT_BUS = "default";

    private final AccountRegion home;
    private final NavigableMap<String, StoredBus> buses = new TreeMap<>();
    private final NavigableMap<String, PartnerSource> sources = new TreeMap<>();

    /** A region with nothing but an empty default bus. */
    RegionState(AccountRegion home, Instant created) {
        this.home = home;
        buses.put(DEFAULT_BUS, new StoredBus(DEFAULT_BUS, created, new JsonObject()));
    }

    AccountRegion home() {
        return home;
    }

    NavigableMap<String, StoredBus> buses() {
        return buses;
    }

    NavigableMap<String, PartnerSource> sources() {
        return sources;
    }

    /** The bus of a name or ARN, the default bus without one, or the service's refusal. */
    StoredBus bus(Optional<String> nameOrArn) {
        String wanted = nameOrArn.orElse(DEFAULT_BUS);
        return find(wanted).orElseThrow(() -> Refusals.busMissing(home.busName(wanted)));
    }

    /** The bus of a name or ARN. */
    Optional<StoredBus> find(String nameOrArn) {
        return Optional.ofNullable(buses.get(home.busName(nameOrArn)));
    }

    String busArn(StoredBus bus) {
        return home.busArn(bus.name());
    }

    String ruleArn(StoredBus bus, StoredRule rule) {
        return home.ruleArn(bus.name(), rule.name());
    }
}
