package org.queuebridge.sandbox.events.operation;

import com.google.gson.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.AwsException;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.EventLimits;
import org.queuebridge.sandbox.events.request.EventOperation;
import org.queuebridge.sandbox.events.request.EventPages;
import org.queuebridge.sandbox.events.request.InputShape;
import org.queuebridge.sandbox.events.state.EventRefusals;
import org.queuebridge.sandbox.events.state.RegionState;
import org.queuebridge.sandbox.events.state.RequestTags;
import org.queuebridge.sandbox.events.state.StoredBus;
import org.queuebridge.sandbox.events.state.StoredPartnerSource;

/** Event buses. */
public final class BusOperations {
    private final RegionState state;
    private final EventLimits limits;
    private final Clock clock;

    public BusOperations(RegionState state, EventLimits limits, Clock clock) {
        this.state = state;
        this.limits = limits;
        this.clock = clock;
    }

    public Map<String, EventOperation> all() {
        return Map.of(
                "ListEventBuses", this::list,
                "DescribeEventBus", this::describe,
                "CreateEventBus", this::create,
                "UpdateEventBus", this::update,
                "DeleteEventBus", this::delete);
    }

    private JsonObject list(EventInput input) {
        Paging paging = EventPages.read(input, "ListEventBuses");
        String prefix = input.optional("NamePrefix", InputShape.BUS_NAME).orElse("");
        input.check();
        NavigableMap<String, StoredBus> buses = new TreeMap<>(state.buses());
        buses.keySet().removeIf(name -> !name.startsWith(prefix));
        return new Output()
                .page("EventBuses", paging.of(buses), bus -> described(bus).json())
                .json();
    }

    private JsonObject describe(EventInput input) {
        Optional<String> name = input.optional("Name", InputShape.BUS);
        input.check();
        StoredBus bus = state.bus(name);
        return described(bus).all(bus.settings()).json();
    }

    private JsonObject create(EventInput input) {
        String name = input.required("Name", InputShape.BUS_NAME);
        Optional<String> source = input.optional("EventSourceName", InputShape.SOURCE_NAME);
        JsonObject settings = settings(input);
        Map<String, String> tags = RequestTags.read(input, "Tags");
        input.check();
        if (state.buses().containsKey(name)) {
            throw EventRefusals.busExists(name);
        }
        if (state.buses().size() >= limits.buses()) {
            throw EventRefusals.tooMany();
        }
        source.ifPresentOrElse(present -> associate(name, present), () -> checkCustomName(name));
        StoredBus bus = new StoredBus(name, clock.instant(), settings);
        bus.tags().putAll(tags);
        state.buses().put(name, bus);
        return new Output().text("EventBusArn", state.busArn(bus)).all(settings).json();
    }

    /**
     * What is not named goes: the service's documentation says so of the key, and nothing of the others (facts,
     * operations: open).
     */
    private JsonObject update(EventInput input) {
        Optional<String> name = input.optional("Name", InputShape.BUS_NAME);
        JsonObject settings = settings(input);
        input.check();
        StoredBus bus = state.bus(name);
        bus.configure(settings, clock.instant());
        return new Output()
                .text("Arn", state.busArn(bus))
                .text("Name", bus.name())
                .all(settings)
                .json();
    }

    /** Deleting a bus twice succeeds. A partner's source is back to PENDING then. */
    private JsonObject delete(EventInput input) {
        String name = input.required("Name", InputShape.BUS_NAME);
        input.check();
        if (name.equals(RegionState.DEFAULT_BUS)) {
            throw AwsException.validation("Cannot delete event bus default.");
        }
        if (state.find(name).filter(bus -> !bus.rules().isEmpty()).isPresent()) {
            throw AwsException.validation("EventBus can't be deleted since it has rules.");
        }
        state.buses().remove(name);
        state.sources().computeIfPresent(name, (_, source) -> source.in(StoredPartnerSource.State.PENDING));
        return Output.nothing();
    }

    private Output described(StoredBus bus) {
        return new Output()
                .text("Name", bus.name())
                .text("Arn", state.busArn(bus))
                .text("Description", RequestJson.text(bus.settings(), "Description"))
                .time("CreationTime", bus.created())
                .time("LastModifiedTime", bus.modified());
    }

    private void associate(String bus, String sourceName) {
        StoredPartnerSource source = state.sources().get(sourceName);
        if (source == null) {
            throw EventRefusals.sourceMissing(sourceName);
        }
        if (!bus.equals(sourceName)) {
            // Wording not recorded.
            throw AwsException.validation("Event bus name must match the name of the event source.");
        }
        if (source.state() == StoredPartnerSource.State.DELETED) {
            throw EventRefusals.sourceDeleted(sourceName);
        }
        state.sources().put(sourceName, source.in(StoredPartnerSource.State.ACTIVE));
    }

    private static void checkCustomName(String name) {
        if (name.contains("/")) {
            throw AwsException.validation("Event bus name must not contain '/'.");
        }
    }

    private JsonObject settings(EventInput input) {
        input.optional("Description", InputShape.DESCRIPTION);
        input.optional("KmsKeyIdentifier", InputShape.KEY);
        input.object("DeadLetterConfig").ifPresent(queue -> queue.optional("Arn", InputShape.ARN));
        input.object("LogConfig").ifPresent(log -> {
            log.optional("Level", InputShape.LOG_LEVEL);
            log.optional("IncludeDetail", InputShape.LOG_DETAIL);
        });
        DeadLetterRules.check(input.json(), state.home().region());
        JsonObject settings =
                RequestJson.only(input.json(), "Description", "KmsKeyIdentifier", "DeadLetterConfig", "LogConfig");
        // An empty text stands for none.
        List.of("Description", "KmsKeyIdentifier").stream()
                .filter(key ->
                        RequestJson.text(settings, key).filter(String::isEmpty).isPresent())
                .forEach(settings::remove);
        return settings;
    }
}
