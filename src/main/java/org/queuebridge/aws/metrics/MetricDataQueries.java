package org.queuebridge.aws.metrics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.MetricQuery.Subject;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;

/** Queries as CloudWatch takes them, with the dimensions that EventBridge counts by (facts, EventBridge: metrics). */
final class MetricDataQueries {
    /** The most queries of one call (CloudWatch API reference: GetMetricData). */
    static final int MOST = 500;

    private static final String NAMESPACE = "AWS/Events";

    private MetricDataQueries() {}

    static MetricDataQuery of(String id, MetricQuery query, Duration period) {
        return MetricDataQuery.builder()
                .id(id)
                .metricStat(stat -> stat.stat("Sum")
                        .period(Math.toIntExact(period.toSeconds()))
                        .metric(metric -> metric.namespace(NAMESPACE)
                                .metricName(query.metric().awsName())
                                .dimensions(dimensions(query.of()))))
                .build();
    }

    private static List<Dimension> dimensions(Subject subject) {
        return switch (subject) {
            case Subject.OfSource(String name) -> List.of(dimension("EventSourceName", name));
            case Subject.OfRule(RuleKey rule) -> ofRule(rule);
        };
    }

    /** Rules of the default bus are counted without the name of their bus. */
    private static List<Dimension> ofRule(RuleKey rule) {
        List<Dimension> dimensions = new ArrayList<>();
        if (!rule.bus().equals(EventBus.DEFAULT_NAME)) {
            dimensions.add(dimension("EventBusName", rule.bus()));
        }
        dimensions.add(dimension("RuleName", rule.name()));
        return dimensions;
    }

    private static Dimension dimension(String name, String value) {
        return Dimension.builder().name(name).value(value).build();
    }
}
