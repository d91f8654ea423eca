package org.queuebridge.sandbox.cloudwatch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.queuebridge.sandbox.aws.AccountRegion;
import org.queuebridge.sandbox.aws.AwsService;
import org.queuebridge.sandbox.aws.Regional;

/**
 * Counts of events per minute, of every account and region, in memory. They can be read at once, and not minutes later
 * as in AWS. A minute in which nothing was counted has no point. Thread-safe.
 */
public final class LocalCloudWatch {
    private static final int MINUTE = 60;

    /** How long points of a minute are kept; AWS then keeps coarser ones. */
    private static final Duration RETENTION = Duration.ofDays(15);

    private final Regional<Series> series = new Regional<>();
    private final InstantSource clock;

    /** Nothing counted yet. */
    public LocalCloudWatch(InstantSource clock) {
        this.clock = clock;
    }

    /** A metric with its counts by the seconds at which their minutes begin. */
    record Series(Metric metric, ConcurrentNavigableMap<Long, Integer> minutes) {}

    /** The service over HTTP, in each of its protocols. */
    public List<AwsService> services() {
        MetricOperations operations = new MetricOperations(this, clock);
        return List.of(
                new CborMetricService(operations),
                new JsonMetricService(operations),
                new QueryMetricService(operations));
    }

    /** Adds to the count of a minute. */
    void count(AccountRegion home, Metric metric, Instant at, int times) {
        long minute = Math.floorDiv(at.getEpochSecond(), MINUTE) * MINUTE;
        Series counted = series(home, metric);
        counted.minutes().merge(minute, times, Integer::sum);
        counted.minutes()
                .headMap(clock.instant().minus(RETENTION).getEpochSecond())
                .clear();
    }

    /** Forgets all that was counted in a region; gives what takes that back. */
    public Runnable forget(AccountRegion home) {
        Map<String, Series> counted = new TreeMap<>(series.in(home));
        series.in(home).clear();
        return () -> series.in(home).putAll(counted);
    }

    /**
     * Adds counts of minutes.
     *
     * @param begin the second at which the first minute begins
     * @param counts of this minute and those after it
     */
    public void add(AccountRegion home, Metric metric, long begin, int... counts) {
        ConcurrentNavigableMap<Long, Integer> minutes = series(home, metric).minutes();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                minutes.merge(begin + (long) i * MINUTE, counts[i], Integer::sum);
            }
        }
    }

    /** How often each metric of a region was counted in all. */
    public Map<Metric, Integer> totals(AccountRegion home) {
        return all(home).values().stream()
                .collect(Collectors.toMap(
                        Series::metric,
                        counted -> counted.minutes().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
    }

    private Series series(AccountRegion home, Metric metric) {
        return series.in(home).computeIfAbsent(metric.key(), _ -> new Series(metric, new ConcurrentSkipListMap<>()));
    }

    /** The metrics of a region that have at least one count. */
    NavigableMap<String, Series> all(AccountRegion home) {
        return series.in(home);
    }

    /**
     * The counts of each period that has one, by the seconds at which the periods begin.
     *
     * @param from the first second
     * @param to the first second that no longer counts
     * @param period a multiple of 60, in seconds
     */
    NavigableMap<Long, Integer> sums(AccountRegion home, Metric metric, long from, long to, int period) {
        NavigableMap<Long, Integer> sums = new TreeMap<>();
        if (from < to) {
            series.find(home, metric.key())
                    .ifPresent(counted -> counted.minutes()
                            .subMap(Math.floorDiv(from, period) * period, to)
                            .forEach((minute, count) ->
                                    sums.merge(Math.floorDiv(minute, period) * period, count, Integer::sum)));
        }
        return sums;
    }
}
