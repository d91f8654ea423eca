package org.queuebridge.sandbox.cloudwatch;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.Paging;

/** ListMetrics: what was counted at least once. */
final class ListMetrics {
    private static final int PAGE = 500;

    private final LocalCloudWatch metrics;

    ListMetrics(LocalCloudWatch metrics) {
        this.metrics = metrics;
    }

    JsonObject call(AccountRegion home, JsonObject json) {
        MetricInput input = new MetricInput(json, "");
        Optional<String> namespace = input.optional("Namespace");
        Optional<String> name = input.optional("MetricName");
        List<MetricInput> filters = input.list("Dimensions");
        NavigableMap<String, LocalCloudWatch.Series> found = new TreeMap<>(metrics.all(home));
        found.values()
                .removeIf(series -> !isOf(namespace, series.metric().namespace())
                        || !isOf(name, series.metric().name())
                        || !filters.stream().allMatch(filter -> hasDimension(series.metric(), filter)));
        Paging.Page<LocalCloudWatch.Series> page =
                new Paging("ListMetrics", PAGE, input.optional("NextToken")).of(found);
        return new Output()
                .page("Metrics", page, series -> told(series.metric()))
                .json();
    }

    private static boolean isOf(Optional<String> wanted, String value) {
        return wanted.orElse(value).equals(value);
    }

    private static boolean hasDimension(Metric metric, MetricInput filter) {
        Optional<String> value = Optional.ofNullable(metric.dimensions().get(filter.text("Name")));
        return value.isPresent() && isOf(filter.optional("Value"), value.get());
    }

    private static JsonObject told(Metric metric) {
        return new Output()
                .text("Namespace", metric.namespace())
                .text("MetricName", metric.name())
                .list("Dimensions", List.copyOf(metric.dimensions().entrySet()), ListMetrics::dimension)
                .json();
    }

    private static JsonObject dimension(Map.Entry<String, String> dimension) {
        return new Output()
                .text("Name", dimension.getKey())
                .text("Value", dimension.getValue())
                .json();
    }
}
