package org.queuebridge.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;
import org.queuebridge.domain.rule.PartnerSource.State;

/** Partner event sources and their buses in memory. By script, a call fails before or after its work. */
public final class InMemoryEventBuses implements EventBuses {
    private final Map<String, State> sources = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> tags = new HashMap<>();
    private final CallScript script = new CallScript();
    private final List<String> changes = new CopyOnWriteArrayList<>();
    private BusSettings settings = BusSettings.DEFAULT;
    private State afterCreating = State.ACTIVE;

    /** What happens before and after the calls {@code create}, {@code delete} and {@code source}. */
    public CallScript script() {
        return script;
    }

    public InMemoryEventBuses holding(String source, State state) {
        sources.put(source, state);
        return this;
    }

    /** What is set of every bus. */
    public void settings(BusSettings all) {
        settings = all;
    }

    /** A source stays as it is when its bus is created. */
    public void neverActive() {
        afterCreating = State.PENDING;
    }

    /** The calls that change something, in order. */
    public List<String> changes() {
        return List.copyOf(changes);
    }

    /** Somebody else creates a bus. */
    public void createElsewhere(String source) {
        tags.put(source, Map.of());
        sources.put(source, State.ACTIVE);
    }

    @Override
    public Optional<PartnerSource> source(String name) {
        script.begin("source");
        return Optional.ofNullable(sources.get(name)).map(state -> new PartnerSource(name, state, Optional.empty()));
    }

    @Override
    public Optional<EventBus> bus(String name) {
        return tags.containsKey(name)
                ? Optional.of(new EventBus(name, "arn:aws:events:eu-central-1:111122223333:event-bus/" + name))
                : Optional.empty();
    }

    @Override
    public BusSettings settings(String name) {
        script.begin("settings");
        return settings;
    }

    @Override
    public Map<String, String> tags(EventBus bus) {
        return tags.getOrDefault(bus.name(), Map.of());
    }

    @Override
    public void create(String source, Map<String, String> wanted) {
        changes.add("create " + source);
        script.begin("create");
        if (tags.containsKey(source)) {
            throw new FailureException(new Failure.Conflict(
                    Reason.AWS_ALREADY_EXISTS, List.of("Event bus " + source + " already exists."), Evidence.NONE));
        }
        tags.put(source, Map.copyOf(wanted));
        sources.put(source, afterCreating);
        script.end("create");
    }

    @Override
    public void delete(String name) {
        changes.add("delete " + name);
        script.begin("delete");
        tags.remove(name);
        sources.put(name, State.PENDING);
        script.end("delete");
    }
}
