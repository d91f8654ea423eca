package org.queuebridge.ui.rules.metrics;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The period of a chart whose values are read, chosen with the pointer or step by step. */
final class ChartCursor {
    private final ReadOnlyObjectWrapper<Optional<ChartPeriod>> period = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<ChartPeriod> periods = List.of();

    /** The period; empty while none is chosen. */
    ReadOnlyObjectProperty<Optional<ChartPeriod>> periodProperty() {
        return period.getReadOnlyProperty();
    }

    /** Other periods, of which none is chosen. */
    void show(List<ChartPeriod> shown) {
        periods = List.copyOf(shown);
        leave();
    }

    /** Chooses none. */
    void leave() {
        period.set(Optional.empty());
    }

    /** Chooses the period that is nearest to a moment. */
    void near(Instant moment) {
        choose(periods.stream()
                .min(Comparator.comparingLong(
                        each -> Math.abs(each.from().getEpochSecond() - moment.getEpochSecond()))));
    }

    void first() {
        choose(periods.stream().findFirst());
    }

    void last() {
        choose(periods.reversed().stream().findFirst());
    }

    /** The next one, later; the newest where none is chosen. */
    void later() {
        step(periods, _ -> true);
    }

    /** The next one, earlier; the newest where none is chosen. */
    void earlier() {
        step(periods.reversed(), _ -> true);
    }

    /** The next one, later, in which something was counted or changed. */
    void laterEvent() {
        step(periods, ChartPeriod::eventful);
    }

    /** The next one, earlier, in which something was counted or changed. */
    void earlierEvent() {
        step(periods.reversed(), ChartPeriod::eventful);
    }

    /** Stays where nothing follows. */
    private void step(List<ChartPeriod> inOrder, Predicate<ChartPeriod> wanted) {
        Optional<ChartPeriod> now = period.get();
        choose(
                now.isEmpty()
                        ? periods.reversed().stream().filter(wanted).findFirst()
                        : inOrder.stream()
                                .dropWhile(each -> !each.equals(now.get()))
                                .skip(1)
                                .filter(wanted)
                                .findFirst()
                                .or(() -> now));
    }

    private void choose(Optional<ChartPeriod> chosen) {
        period.set(chosen);
    }
}
