package org.queuebridge.ui.rules.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.RuleHistory;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricRange;
import org.queuebridge.metrics.MetricWindow;
import org.queuebridge.metrics.RuleTraffic;
import org.queuebridge.rules.RuleInsight;
import org.queuebridge.task.Job;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.rules.model.RuleRow;

/**
 * What was counted of one rule in a window of time, and when this program changed it. An answer is kept for some
 * minutes, as AWS bills what is read. On the window's thread.
 */
public final class RuleChartModel {
    /** What the chart draws, the most important first. */
    static final List<EventMetric> METRICS = List.of(
            EventMetric.MATCHED_EVENTS,
            EventMetric.INVOCATIONS,
            EventMetric.FAILED_INVOCATIONS,
            EventMetric.SENT_TO_DLQ);

    private static final Duration KEPT = LastDayModel.KEPT;

    private final Tasks tasks;
    private final InstantSource clock;
    private final Journal journal;
    private final ObservableValue<Optional<BusPlace>> place;
    private final ObjectProperty<MetricWindow> window = new SimpleObjectProperty<>(MetricWindow.DAY);
    private final ReadOnlyObjectWrapper<ChartState> state = new ReadOnlyObjectWrapper<>(new ChartState.Nothing());
    private final Map<Asked, ChartState.Shown> known = new HashMap<>();
    private Optional<RuleRow> row = Optional.empty();
    private @Nullable Job job;

    /** A changed rule is another question, as its changes are shown. */
    private record Asked(List<RuleInsight> rules, MetricWindow window) {
        private List<RuleKey> keys() {
            return rules.stream().map(rule -> rule.rule().key()).toList();
        }
    }

    /** @param place the bus of the rules */
    public RuleChartModel(
            Tasks tasks, InstantSource clock, Journal journal, ObservableValue<Optional<BusPlace>> place) {
        this.tasks = tasks;
        this.clock = clock;
        this.journal = journal;
        this.place = place;
        place.subscribe(_ -> {
            row = Optional.empty();
            forget();
        });
        window.subscribe(_ -> read());
    }

    /** How far back the chart goes. */
    ObjectProperty<MetricWindow> windowProperty() {
        return window;
    }

    ReadOnlyObjectProperty<ChartState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Shows a rule or set; nothing where it is empty. */
    void show(Optional<RuleRow> shown) {
        row = shown;
        read();
    }

    /** Reads again, however fresh it is. */
    public void refresh() {
        forget();
        read();
    }

    private void forget() {
        stop();
        known.clear();
        state.set(new ChartState.Nothing());
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    private void read() {
        stop();
        Optional<BusPlace> bus = place.getValue();
        Optional<Asked> asked = row.map(shown -> new Asked(shown.rules(), window.get()));
        if (bus.isEmpty() || asked.isEmpty()) {
            state.set(new ChartState.Nothing());
            return;
        }
        Instant now = clock.instant();
        Optional.ofNullable(known.get(asked.get()))
                .filter(shown -> shown.traffic().at().plus(KEPT).isAfter(now))
                .ifPresentOrElse(state::set, () -> start(bus.get(), asked.get(), now));
    }

    private void start(BusPlace bus, Asked asked, Instant now) {
        state.set(new ChartState.Reading());
        job = tasks.startQuietly(
                "read-metrics",
                _ -> answer(bus, asked, now),
                shown -> {
                    known.put(asked, shown);
                    state.set(shown);
                },
                failure -> fail(asked, now, failure));
    }

    /** Whoever canceled it shows something else. */
    private void fail(Asked asked, Instant now, Failure failure) {
        if (!(failure instanceof Failure.Canceled)) {
            RuleTraffic unknown = new RuleTraffic(
                    asked.window().until(now),
                    now,
                    METRICS.stream()
                            .collect(Collectors.toMap(Function.identity(), _ -> new MetricAnswer.Unknown(failure))));
            state.set(new ChartState.Shown(asked.window(), unknown, RuleHistory.NONE));
        }
    }

    private ChartState.Shown answer(BusPlace bus, Asked asked, Instant now) {
        MetricRange range = asked.window().until(now);
        List<RuleKey> keys = asked.keys();
        List<RuleTraffic> parts =
                List.copyOf(RuleTraffic.read(bus.session().services().metrics(), keys, METRICS, range, now)
                        .values());
        return new ChartState.Shown(asked.window(), RuleTraffic.together(parts), history(bus, keys, range.from()));
    }

    /** A journal that cannot be read is told by the screen Activity. */
    private RuleHistory history(BusPlace bus, List<RuleKey> keys, Instant since) {
        try {
            return RuleHistory.read(journal, bus.session().account(), keys, since);
        } catch (FailureException e) {
            e.unlessCanceled();
            return RuleHistory.NONE;
        }
    }
}
