package org.queuebridge.ui.rules.metrics;

import org.queuebridge.changes.journal.RuleHistory;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricCurve;
import org.queuebridge.metrics.MetricWindow;
import org.queuebridge.metrics.RuleTraffic;

/** What the chart of the selected rule shows. */
sealed interface ChartState {
    /** There is no rule, or it was not read yet. */
    record Nothing() implements ChartState {}

    record Reading() implements ChartState {}

    /** What was counted, and when this program changed the rule. */
    record Shown(MetricWindow window, RuleTraffic traffic, RuleHistory history) implements ChartState {
        /** The line of a metric. */
        MetricCurve curve(EventMetric metric) {
            return MetricCurve.of(traffic.of(metric), traffic.range(), history.created(), traffic.at());
        }
    }
}
