package org.queuebridge.metrics;

import java.util.Collection;
import java.util.Map;

/**
 * Port: the metrics of EventBridge in one account and region (CloudWatch, GetMetricData). AWS bills each query. Blocks,
 * and ends soon after its thread is interrupted.
 */
@FunctionalInterface
public interface EventMetrics {
    /**
     * Reads sums, any number of queries with few calls.
     *
     * @return an answer for each query; a call that fails is the answer of all of its queries
     * @throws org.queuebridge.domain.FailureException only where it is canceled
     */
    Map<MetricQuery, MetricAnswer> sums(Collection<MetricQuery> queries, MetricRange range);
}
