package org.queuebridge.ui.rules.metrics;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.journal.RuleHistory;
import org.queuebridge.domain.Failure;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.RuleTraffic;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** What was counted of a rule, in words. */
final class TrafficWords {
    private TrafficWords() {}

    /** Such as {@code 412 matched, 3 failed}, {@code no data}, or why it was not checked. */
    static String of(RuleTraffic traffic, EventMetric... metrics) {
        return traffic.unknown()
                .map(TrafficWords::notChecked)
                .orElseGet(() -> traffic.absent()
                        ? Messages.text("metrics.absent")
                        : Stream.of(metrics)
                                .map(metric -> of(metric, traffic.of(metric)))
                                .collect(Collectors.joining(", ")));
    }

    /** Such as {@code today 14:05–14:10: 12 matched, 3 failed}, and what was changed then. */
    static String of(ChartPeriod period) {
        String sums = RuleChartModel.METRICS.stream()
                .map(metric -> sum(period, metric))
                .collect(Collectors.joining(", "));
        return Stream.of(
                        Stream.of(time(period) + ": " + sums),
                        late(period).stream(),
                        period.changes().stream().map(TrafficWords::change))
                .flatMap(lines -> lines)
                .collect(Collectors.joining(". "));
    }

    /** Such as {@code today 14:05–14:10}. */
    static String time(ChartPeriod period) {
        ZoneId zone = ZoneId.systemDefault();
        return TimeWords.moment(period.from(), zone) + "–" + TimeWords.time(period.to(), zone);
    }

    /** Such as {@code 12 matched}; where there is no value, it is not said to be zero. */
    static String sum(ChartPeriod period, EventMetric metric) {
        return Optional.ofNullable(period.sums().get(metric))
                .map(sum -> Messages.text("metrics.sum." + metric, sum))
                .orElseGet(() -> Messages.text("metrics.none." + metric));
    }

    /** Whether the values may still grow, in words. */
    static Optional<String> late(ChartPeriod period) {
        return period.mayGrow() ? Optional.of(Messages.text("metrics.period.late")) : Optional.empty();
    }

    /** Such as {@code today 14:02: Update, by ann}. */
    static String change(RuleHistory.Change change) {
        return Messages.text(
                "metrics.change",
                TimeWords.until(change.at(), ZoneId.systemDefault()),
                Messages.text("plan.purpose." + change.purpose()),
                change.by().callerName());
    }

    /** When it was read. */
    static String read(RuleTraffic traffic) {
        return Messages.text("metrics.read", TimeWords.time(traffic.at(), ZoneId.systemDefault()));
    }

    /** Why something was not checked. */
    static String notChecked(Failure why) {
        return why instanceof Failure.Forbidden denied
                ? Messages.text("metrics.denied", denied.permission())
                : Messages.text("metrics.unread", FailureWords.of(why).what());
    }

    /** What is not counted is not said to be zero. */
    private static String of(EventMetric metric, MetricAnswer answer) {
        return answer instanceof MetricAnswer.Sums sums
                ? Messages.text("metrics.sum." + metric, sums.total())
                : Messages.text("metrics.none." + metric);
    }
}
