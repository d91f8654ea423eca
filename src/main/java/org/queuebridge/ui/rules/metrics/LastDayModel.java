package org.queuebridge.ui.rules.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.value.ObservableValue;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricWindow;
import org.queuebridge.metrics.RuleTraffic;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.rules.model.RuleRow;

/**
 * What the rules in view matched and failed to deliver in the last day. AWS bills what is read: rules that are not in
 * view are never asked for, and an answer is kept for some minutes. On the window's thread.
 */
public final class LastDayModel {
    /** CloudWatch adds a value every minute; a day looks the same for longer. */
    static final Duration KEPT = Duration.ofMinutes(5);

    private static final List<EventMetric> METRICS =
            List.of(EventMetric.MATCHED_EVENTS, EventMetric.FAILED_INVOCATIONS);

    private final Tasks tasks;
    private final InstantSource clock;
    private final ObservableValue<Optional<BusPlace>> place;
    private final Map<RuleKey, RuleTraffic> known = new HashMap<>();
    private final Map<Object, Set<RuleKey>> reading = new HashMap<>();
    private final List<Job> jobs = new ArrayList<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private List<RuleRow> inView = List.of();

    /** @param place the bus of the rules */
    public LastDayModel(Tasks tasks, InstantSource clock, ObservableValue<Optional<BusPlace>> place) {
        this.tasks = tasks;
        this.clock = clock;
        this.place = place;
        place.subscribe(_ -> {
            inView = List.of();
            forget();
        });
    }

    /** Changes whenever {@link #of} may. */
    public ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Reads what is not known of these rows, with one call; none where nobody sees them. */
    public void show(List<RuleRow> rows) {
        inView = List.copyOf(rows);
        Instant oldest = clock.instant().minus(KEPT);
        if (reading.isEmpty()) {
            jobs.clear();
        }
        place.getValue().ifPresent(bus -> read(bus, missing(bus, oldest)));
    }

    /** Reads what is in view again, however fresh it is. */
    public void refresh() {
        List<RuleRow> rows = inView;
        forget();
        show(rows);
    }

    /** What is known of a row; empty where it was not read, or not of all rules of a set. */
    public Optional<RuleTraffic> of(RuleRow row) {
        List<RuleTraffic> parts = keys(row)
                .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
                .toList();
        boolean all = !parts.isEmpty() && parts.size() == keys(row).count();
        return all ? Optional.of(RuleTraffic.together(parts)) : Optional.empty();
    }

    /** Whether a row is being read. */
    public boolean reading(RuleRow row) {
        return keys(row).anyMatch(this::reading);
    }

    private boolean reading(RuleKey rule) {
        return reading.values().stream().anyMatch(rules -> rules.contains(rule));
    }

    private Set<RuleKey> missing(BusPlace bus, Instant oldest) {
        Set<RuleKey> missing = new LinkedHashSet<>();
        inView.stream()
                .flatMap(this::keys)
                .filter(key -> key.bus().equals(bus.bus().name()))
                .filter(key -> !reading(key))
                .filter(key -> Optional.ofNullable(known.get(key))
                        .filter(traffic -> traffic.at().isAfter(oldest))
                        .isEmpty())
                .forEach(missing::add);
        return missing;
    }

    private void read(BusPlace bus, Set<RuleKey> rules) {
        if (rules.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Object begun = new Object();
        reading.put(begun, rules);
        changed();
        jobs.add(tasks.startQuietly(
                "read-metrics",
                _ -> RuleTraffic.read(
                        bus.session().services().metrics(), rules, METRICS, MetricWindow.DAY.until(now), now),
                read -> end(begun, read),
                _ -> end(begun, Map.of())));
    }

    /** An answer that comes after all was forgotten is of no use. */
    private void end(Object begun, Map<RuleKey, RuleTraffic> read) {
        if (reading.remove(begun) != null) {
            known.putAll(read);
            changed();
        }
    }

    private void forget() {
        jobs.forEach(Job::cancel);
        jobs.clear();
        reading.clear();
        known.clear();
        changed();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    private Stream<RuleKey> keys(RuleRow row) {
        return row.rules().stream().map(rule -> rule.rule().key());
    }
}
