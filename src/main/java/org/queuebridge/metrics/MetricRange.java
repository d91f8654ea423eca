package org.queuebridge.metrics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Periods of equal length, one after the other.
 *
 * @param from the beginning of the first period, a multiple of the period since the epoch, as CloudWatch aligns them
 * @param to the end of the last period
 * @param period a multiple of a minute
 */
public record MetricRange(Instant from, Instant to, Duration period) {
    public MetricRange {
        long seconds = period.toSeconds();
        if (seconds <= 0
                || seconds % 60 != 0
                || from.getEpochSecond() % seconds != 0
                || to.getEpochSecond() % seconds != 0
                || !from.isBefore(to)) {
            throw new IllegalArgumentException(from + " to " + to + " by " + period);
        }
    }

    /** Returns the beginnings of all periods, the oldest first. */
    public List<Instant> starts() {
        return Stream.iterate(from, each -> each.isBefore(to), each -> each.plus(period))
                .toList();
    }
}
