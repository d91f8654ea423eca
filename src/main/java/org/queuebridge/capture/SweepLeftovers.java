package org.queuebridge.capture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.queuebridge.capture.port.BusLogs.DeliverySource;
import org.queuebridge.capture.port.CaptureServices;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.rules.EventBridge;
import org.queuebridge.rules.EventBuses;

/**
 * Removes what captures left behind whose program ended before it could. Of what begins with the captures' name, only
 * things are touched that bear the tags of captures; those of programs that run are left alone.
 */
public final class SweepLeftovers {
    /** Clocks of other computers may be wrong, and a capture that has ended is just being removed. */
    private static final Duration GRACE = Duration.ofMinutes(10);

    private static final String BUS = ":event-bus/";

    private final EventBridge events;
    private final EventBuses buses;
    private final CaptureServices services;
    private final CaptureOwner owner;
    private final InstantSource clock;

    public SweepLeftovers(
            EventBridge events, EventBuses buses, CaptureServices services, CaptureOwner owner, InstantSource clock) {
        this.events = events;
        this.buses = buses;
        this.services = services;
        this.owner = owner;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param removed the names of the captures that were removed
     * @param left those of other programs that run, or may run
     * @param failures what could not be read or removed
     */
    public record Swept(Set<String> removed, Set<String> left, List<Failure> failures) {}

    /**
     * Looks through the account's queues and the rules of these buses whose names begin as those of captures.
     *
     * @param inUse the names of the captures that this program runs now
     * @throws FailureException only where it is canceled
     */
    public Swept sweep(List<EventBus> known, Set<String> inUse) {
        Sweep sweep = new Sweep(inUse, clock.instant().minus(GRACE));
        known.forEach(sweep::rulesOf);
        sweep.queues();
        sweep.busLogs();
        return new Swept(sweep.removed, sweep.left, List.copyOf(sweep.failures));
    }

    private final class Sweep {
        private final Set<String> inUse;
        private final Instant longPassed;
        private final Set<String> removed = new TreeSet<>();
        private final Set<String> left = new TreeSet<>();
        private final List<Failure> failures = new ArrayList<>();

        Sweep(Set<String> inUse, Instant longPassed) {
            this.inUse = inUse;
            this.longPassed = longPassed;
        }

        void rulesOf(EventBus bus) {
            for (Rule rule :
                    read(() -> events.rules(bus.name(), CapturePlan.PREFIX).items(), List.<Rule>of())) {
                if (abandoned(rule.name(), read(() -> events.tags(rule.arn()), Map.<String, String>of()))) {
                    remove(rule.name(), removal -> removal.rule(bus.name(), rule.name()));
                }
            }
        }

        void queues() {
            for (String name : read(() -> services.queues().names(CapturePlan.PREFIX), List.<String>of())) {
                Optional<Map<String, String>> tags =
                        read(() -> services.queues().tags(name), Optional.<Map<String, String>>empty());
                if (tags.isPresent() && abandoned(name, tags.get())) {
                    remove(name, removal -> removal.queue(name));
                }
            }
        }

        void busLogs() {
            Map<String, List<DeliverySource>> byPlan =
                    read(() -> services.busLogs().sources(), List.<DeliverySource>of()).stream()
                            .filter(source -> source.name().startsWith(BusLogPlan.PREFIX))
                            .collect(Collectors.groupingBy(source -> BusLogPlan.ofSource(source.name())));
            byPlan.forEach((name, sources) -> {
                String bus = sources.getFirst().busArn();
                bus = bus.substring(bus.indexOf(BUS) + BUS.length());
                boolean ours = BusLogTags.read(sources.getFirst().tags()).isPresent()
                        && abandoned(name, sources.getFirst().tags());
                if (ours) {
                    restore(name, bus, sources);
                }
            });
        }

        private void restore(String name, String bus, List<DeliverySource> sources) {
            try {
                BusLogEnd _ = new BusLogRemoval(buses, services).of(name, bus, BusLogPlan.logGroupOf(bus), sources);
                removed.add(name);
            } catch (FailureException e) {
                failures.add(e.unlessCanceled());
            }
        }

        private boolean abandoned(String name, Map<String, String> tags) {
            Optional<TemporaryTags> ours = TemporaryTags.read(tags);
            if (ours.isEmpty()) {
                return false;
            }
            boolean abandoned = owner.abandoned(ours.get(), inUse.contains(name), longPassed);
            if (!abandoned && !inUse.contains(name)) {
                left.add(name);
            }
            return abandoned;
        }

        private void remove(String name, Consumer<Removal> what) {
            Removal removal = new Removal(events, services);
            what.accept(removal);
            failures.addAll(removal.failures());
            if (removal.failures().isEmpty()) {
                removed.add(name);
            }
        }

        private <T> T read(Supplier<T> call, T otherwise) {
            try {
                return call.get();
            } catch (FailureException e) {
                if (!(e.unlessCanceled() instanceof Failure.NotFound)) {
                    failures.add(e.failure());
                }
                return otherwise;
            }
        }
    }
}
