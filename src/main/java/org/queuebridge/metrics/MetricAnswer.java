package org.queuebridge.metrics;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.queuebridge.domain.Failure;

/** What CloudWatch says of one metric. It is evidence and no proof: metrics are late, and may be missing. */
public sealed interface MetricAnswer {
    /**
     * There are sums.
     *
     * @param byPeriod the sum of each period that has one, by the beginning of the period; never empty. CloudWatch
     *     leaves out periods in which nothing was counted
     */
    record Sums(SortedMap<Instant, Long> byPeriod) implements MetricAnswer {
        public Sums {
            if (byPeriod.isEmpty()) {
                throw new IllegalArgumentException("no sums");
            }
            byPeriod = Collections.unmodifiableSortedMap(new TreeMap<>(byPeriod));
        }

        /** Returns the sum of all periods. */
        public long total() {
            return byPeriod.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** CloudWatch has no value at all: nothing was counted, or it has not arrived yet. */
    record Absent() implements MetricAnswer {}

    /**
     * It cannot be told.
     *
     * @param why {@link Failure.Forbidden} where the right {@code cloudwatch:GetMetricData} is missing
     */
    record Unknown(Failure why) implements MetricAnswer {}

    /** Returns what several answers are together: it cannot be told where one of them cannot. */
    static MetricAnswer together(Collection<MetricAnswer> answers) {
        SortedMap<Instant, Long> all = new TreeMap<>();
        for (MetricAnswer answer : answers) {
            switch (answer) {
                case Unknown unknown -> {
                    return unknown;
                }
                case Sums(var byPeriod) -> byPeriod.forEach((start, sum) -> all.merge(start, sum, Long::sum));
                case Absent _ -> {}
            }
        }
        return of(all);
    }

    /** Returns the answer for these sums: absent where there are none. */
    static MetricAnswer of(SortedMap<Instant, Long> byPeriod) {
        return byPeriod.isEmpty() ? new Absent() : new Sums(byPeriod);
    }
}
