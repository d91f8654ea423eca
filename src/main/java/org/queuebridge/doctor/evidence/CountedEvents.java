package org.queuebridge.doctor.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.queuebridge.metrics.MetricAnswer;

/**
 * The sums of a metric over a day.
 *
 * @param day of the whole day
 * @param lately of the last hours
 * @param last the beginning of the latest period in which something was counted
 */
public record CountedEvents(long day, long lately, Optional<Instant> last) {
    public static final CountedEvents NONE = new CountedEvents(0, 0, Optional.empty());

    /** What counts as lately. */
    public static final Duration LATELY = Duration.ofHours(3);

    public static CountedEvents of(MetricAnswer answer, Instant now) {
        if (!(answer instanceof MetricAnswer.Sums(SortedMap<Instant, Long> byPeriod))) {
            return NONE;
        }
        Instant since = now.minus(LATELY);
        long day = 0;
        long lately = 0;
        Optional<Instant> last = Optional.empty();
        for (Map.Entry<Instant, Long> sum : byPeriod.entrySet()) {
            day += sum.getValue();
            lately += sum.getKey().isBefore(since) ? 0 : sum.getValue();
            last = sum.getValue() > 0 ? Optional.of(sum.getKey()) : last;
        }
        return new CountedEvents(day, lately, last);
    }

    public boolean any() {
        return day > 0;
    }

    /** How many lately, and when the last. */
    public List<String> evidence() {
        List<String> lines = new ArrayList<>();
        lines.add(EvidenceLine.METRIC_DAY.of(Long.toString(day)));
        lines.add(EvidenceLine.METRIC_LATELY.of(Long.toString(lately), Long.toString(LATELY.toHours())));
        last.ifPresent(moment -> lines.add(EvidenceLine.METRIC_LAST.of(moment.toString())));
        return lines;
    }
}
