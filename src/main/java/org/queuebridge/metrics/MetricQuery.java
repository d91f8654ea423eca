package org.queuebridge.metrics;

import org.queuebridge.domain.rule.RuleKey;

/**
 * A question for the sums of one metric.
 *
 * @param metric what is counted
 * @param of whose
 */
public record MetricQuery(EventMetric metric, Subject of) {
    /** What a metric is counted for. */
    public sealed interface Subject {
        /** A rule; every metric but {@link EventMetric#EVENTS}. */
        record OfRule(RuleKey rule) implements Subject {}

        /** A partner event source by its name, which is that of its bus; {@link EventMetric#EVENTS} only. */
        record OfSource(String name) implements Subject {}
    }

    public MetricQuery {
        if ((metric == EventMetric.EVENTS) != (of instanceof Subject.OfSource)) {
            throw new IllegalArgumentException(metric + " of " + of);
        }
    }

    /** Asks for a metric of a rule. */
    public static MetricQuery ofRule(EventMetric metric, RuleKey rule) {
        return new MetricQuery(metric, new Subject.OfRule(rule));
    }

    /** Asks for the events that arrived from a partner event source. */
    public static MetricQuery eventsOf(String source) {
        return new MetricQuery(EventMetric.EVENTS, new Subject.OfSource(source));
    }
}
