package org.queuebridge.ui.rules.metrics;

/**
 * What CloudWatch counted of the rules.
 *
 * @param lastDay of the rules in view
 */
public record RuleMetrics(LastDayModel lastDay) {
    /** Reads again what is shown. */
    public void refresh() {
        lastDay.refresh();
    }
}
