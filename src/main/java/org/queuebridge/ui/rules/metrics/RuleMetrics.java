package org.queuebridge.ui.rules.metrics;

/**
 * What CloudWatch counted of the rules.
 *
 * @param lastDay of the rules in view
 * @param chart of the selected rule
 */
public record RuleMetrics(LastDayModel lastDay, RuleChartModel chart) {
    /** Reads again what is shown. */
    public void refresh() {
        lastDay.refresh();
        chart.refresh();
    }
}
