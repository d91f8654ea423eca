package org.queuebridge.ui.rules.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.changes.journal.RuleHistory;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricCurve;
import org.queuebridge.metrics.MetricRange;
import org.queuebridge.metrics.RuleTraffic;

/**
 * What a chart shows of one period.
 *
 * @param mayGrow whether sums may still arrive
 * @param sums of the metrics that have a point there
 * @param changes when this program changed the rule in that period, newest first
 */
record ChartPeriod(
        Instant from, Instant to, boolean mayGrow, Map<EventMetric, Long> sums, List<RuleHistory.Change> changes) {
    ChartPeriod {
        sums = Map.copyOf(sums);
        changes = List.copyOf(changes);
    }

    /** The periods of which the chart shows anything, the oldest first. */
    static List<ChartPeriod> of(ChartState.Shown shown) {
        RuleTraffic traffic = shown.traffic();
        MetricRange range = traffic.range();
        Map<Instant, Map<EventMetric, Long>> sums = new HashMap<>();
        RuleChartModel.METRICS.forEach(metric -> shown.curve(metric).pieces().stream()
                .flatMap(piece -> piece.points().stream())
                .forEach(point -> sums.computeIfAbsent(point.at(), _ -> new EnumMap<>(EventMetric.class))
                        .put(metric, point.sum())));
        List<ChartPeriod> periods = new ArrayList<>();
        for (Instant from : range.starts()) {
            Instant to = from.plus(range.period());
            List<RuleHistory.Change> changes = shown.history().changes().stream()
                    .filter(change -> !change.at().isBefore(from) && change.at().isBefore(to))
                    .toList();
            Map<EventMetric, Long> counted = sums.getOrDefault(from, Map.of());
            if (!counted.isEmpty() || !changes.isEmpty()) {
                periods.add(
                        new ChartPeriod(from, to, to.isAfter(traffic.at().minus(MetricCurve.LATE)), counted, changes));
            }
        }
        return periods;
    }

    /** Whether something was counted or changed. */
    boolean eventful() {
        return !changes.isEmpty() || sums.values().stream().anyMatch(sum -> sum > 0);
    }
}
