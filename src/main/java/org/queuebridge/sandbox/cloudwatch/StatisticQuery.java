package org.queuebridge.sandbox.cloudwatch;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One query of GetMetricData.
 *
 * @param period in seconds
 */
record StatisticQuery(String id, String label, Metric metric, int period, Statistic statistic, boolean returned) {
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9_]{0,254}");
    private static final int MINUTE = 60;

    /** How a period's count is told. Each count is of an event, so its value is 1. */
    enum Statistic {
        SUM,
        ONE;

        static Optional<Statistic> of(String stat) {
            if (stat.equals("Sum") || stat.equals("SampleCount")) {
                return Optional.of(SUM);
            }
            return stat.matches("Average|Minimum|Maximum|p\\d{1,2}(\\.\\d{1,10})?")
                    ? Optional.of(ONE)
                    : Optional.empty();
        }

        double of(int count) {
            return this == SUM ? count : 1;
        }
    }

    /** Reads one; the sandbox computes no expressions. */
    static StatisticQuery read(MetricInput input) {
        String id = input.text("Id");
        if (!ID.matcher(id).matches()) {
            throw input.invalid("Id", "must match the pattern ^[a-z][a-zA-Z0-9_]*$ and be at most 255 long");
        }
        if (input.has("Expression")) {
            throw input.invalid("Expression", "is not computed by the sandbox; use MetricStat");
        }
        MetricInput stat = input.object("MetricStat");
        MetricInput metric = stat.object("Metric");
        int period = stat.number("Period");
        if (period <= 0 || period % MINUTE != 0) {
            throw stat.invalid("Period", "must be a multiple of 60");
        }
        Statistic statistic = Statistic.of(stat.text("Stat"))
                .orElseThrow(() -> stat.invalid("Stat", "is not a statistic that is known here"));
        Metric asked = new Metric(metric.text("Namespace"), metric.text("MetricName"), dimensions(metric));
        return new StatisticQuery(
                id,
                input.optional("Label").orElse(asked.name()),
                asked,
                period,
                statistic,
                !input.optional("ReturnData").equals(Optional.of("false")));
    }

    private static SortedMap<String, String> dimensions(MetricInput metric) {
        SortedMap<String, String> dimensions = new TreeMap<>();
        metric.list("Dimensions").forEach(each -> dimensions.put(each.text("Name"), each.text("Value")));
        return dimensions;
    }
}
