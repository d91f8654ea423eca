package org.queuebridge.metrics;

import java.time.Duration;
import java.time.Instant;

/**
 * How far back metrics are read, and in which periods: CloudWatch keeps minutes for 15 days, five minutes for 63 days
 * and hours for 455 days, and a chart needs no more than some two hundred points.
 */
public enum MetricWindow {
    THREE_HOURS(Duration.ofHours(3), Duration.ofMinutes(1)),
    DAY(Duration.ofHours(24), Duration.ofMinutes(5)),
    WEEK(Duration.ofDays(7), Duration.ofHours(1));

    private final Duration length;
    private final Duration period;

    MetricWindow(Duration length, Duration period) {
        this.length = length;
        this.period = period;
    }

    /** Returns the range that ends with the current period, which is not over yet. */
    public MetricRange until(Instant now) {
        long seconds = period.toSeconds();
        Instant to = Instant.ofEpochSecond(Math.ceilDiv(now.getEpochSecond() + 1, seconds) * seconds);
        return new MetricRange(to.minus(length), to, period);
    }
}
