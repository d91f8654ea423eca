package org.queuebridge.aws.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.queuebridge.aws.client.AwsClients;
import org.queuebridge.aws.client.ClientAccess;
import org.queuebridge.aws.client.SdkPages;
import org.queuebridge.aws.client.ServiceCalls;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.metrics.EventMetrics;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.MetricRange;
import org.queuebridge.task.Lazy;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricDataResponse;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.cloudwatch.model.ScanBy;

/** Metrics of EventBridge, read with GetMetricData. */
public final class CloudWatchMetrics implements EventMetrics {
    /** The action; it cannot be limited to some metrics. */
    static final String ACTION = "cloudwatch:GetMetricData";

    private final Supplier<AwsClients.Opened<CloudWatchClient>> opened;

    private CloudWatchMetrics(Supplier<AwsClients.Opened<CloudWatchClient>> opened) {
        this.opened = opened;
    }

    /** The metrics of an account and region; nothing is called yet. */
    public static CloudWatchMetrics of(AwsClients clients, ClientAccess access) {
        return new CloudWatchMetrics(new Lazy<>(() -> clients.cloudWatch(access)));
    }

    @Override
    public Map<MetricQuery, MetricAnswer> sums(Collection<MetricQuery> queries, MetricRange range) {
        List<MetricQuery> different = new ArrayList<>(new LinkedHashSet<>(queries));
        Map<MetricQuery, MetricAnswer> answers = new LinkedHashMap<>();
        for (int from = 0; from < different.size(); from += MetricDataQueries.MOST) {
            answers.putAll(batch(
                    different.subList(from, Math.min(from + MetricDataQueries.MOST, different.size())), range));
        }
        return answers;
    }

    private Map<MetricQuery, MetricAnswer> batch(List<MetricQuery> queries, MetricRange range) {
        Map<MetricQuery, MetricAnswer> answers = new LinkedHashMap<>();
        try {
            Map<String, MetricPages> pages = pages(queries, range);
            for (int i = 0; i < queries.size(); i++) {
                answers.put(
                        queries.get(i),
                        pages.getOrDefault(id(i), new MetricPages()).answer());
            }
        } catch (FailureException e) {
            Failure why = e.unlessCanceled();
            queries.forEach(query -> answers.put(query, new MetricAnswer.Unknown(why)));
        }
        return answers;
    }

    private Map<String, MetricPages> pages(List<MetricQuery> queries, MetricRange range) {
        ServiceCalls calls = opened.get().calls();
        CloudWatchClient client = opened.get().client();
        List<MetricDataQuery> asked = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            asked.add(MetricDataQueries.of(id(i), queries.get(i), range.period()));
        }
        List<MetricDataResult> results = SdkPages.all(
                token -> calls.make(
                        ACTION,
                        () -> client.getMetricData(page -> page.metricDataQueries(asked)
                                .startTime(range.from())
                                .endTime(range.to())
                                .scanBy(ScanBy.TIMESTAMP_ASCENDING)
                                .nextToken(token))),
                GetMetricDataResponse::metricDataResults,
                GetMetricDataResponse::nextToken);
        Map<String, MetricPages> byId = new LinkedHashMap<>();
        results.forEach(result ->
                byId.computeIfAbsent(result.id(), _ -> new MetricPages()).add(result));
        return byId;
    }

    private static String id(int index) {
        return "q" + index;
    }
}
