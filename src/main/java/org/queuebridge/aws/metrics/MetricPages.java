package org.queuebridge.aws.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.queuebridge.aws.failure.AccessDenial;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.metrics.MetricAnswer;
import software.amazon.awssdk.services.cloudwatch.model.MessageData;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataResult;
import software.amazon.awssdk.services.cloudwatch.model.StatusCode;

/**
 * The results of one query, page by page. CloudWatch refuses a query with a status in an answer that succeeds, and
 * calls a result partial while further pages follow.
 */
final class MetricPages {
    private final SortedMap<Instant, Long> sums = new TreeMap<>();
    private @Nullable MetricDataResult last;
    private boolean unreadable;

    void add(MetricDataResult result) {
        last = result;
        List<Instant> times = result.timestamps();
        List<Double> values = result.values();
        unreadable |= times.size() != values.size();
        for (int i = 0; i < Math.min(times.size(), values.size()); i++) {
            sums.put(times.get(i), Math.round(values.get(i)));
        }
    }

    MetricAnswer answer() {
        MetricDataResult end = last;
        if (end == null || unreadable) {
            return failed(Reason.AWS_METRICS_INCOMPLETE, Evidence.NONE);
        }
        Evidence evidence = evidence(end);
        return switch (Optional.ofNullable(end.statusCode()).orElse(StatusCode.UNKNOWN_TO_SDK_VERSION)) {
            case COMPLETE -> MetricAnswer.of(sums);
            case FORBIDDEN -> new MetricAnswer.Unknown(AccessDenial.of(CloudWatchMetrics.ACTION, evidence));
            case PARTIAL_DATA -> failed(Reason.AWS_METRICS_INCOMPLETE, evidence);
            case INTERNAL_ERROR, UNKNOWN_TO_SDK_VERSION -> failed(Reason.AWS_METRICS_FAILED, evidence);
        };
    }

    private static MetricAnswer failed(Reason reason, Evidence evidence) {
        return new MetricAnswer.Unknown(new Failure.Network(reason, List.of(), evidence));
    }

    private static Evidence evidence(MetricDataResult result) {
        Optional<String> message = result.messages().stream()
                .map(MessageData::value)
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
        return new Evidence(Optional.ofNullable(result.statusCodeAsString()), message, Optional.empty());
    }
}
