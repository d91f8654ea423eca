package org.queuebridge.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;

/** Six minutes, of which the last three may still grow. */
class MetricCurveTest {
    private static final Instant START = Instant.parse("2026-07-01T12:00:00Z");
    private static final MetricRange RANGE = new MetricRange(START, START.plusSeconds(360), Duration.ofMinutes(1));
    private static final Instant NOW = START.plusSeconds(350);

    private static Instant minute(int number) {
        return START.plusSeconds(60L * number);
    }

    private static MetricAnswer sums(Map<Integer, Long> byMinute) {
        return MetricAnswer.of(byMinute.entrySet().stream()
                .collect(
                        Collectors.toMap(each -> minute(each.getKey()), Map.Entry::getValue, Long::sum, TreeMap::new)));
    }

    /** Such as {@code 0=0 1=5 | 1=5 3=2?}: pieces, of which those that may still grow end with a question mark. */
    private static String drawn(MetricAnswer answer, Optional<Instant> created) {
        return MetricCurve.of(answer, RANGE, created, NOW).pieces().stream()
                .map(piece -> piece.points().stream()
                                .map(point ->
                                        (point.at().getEpochSecond() - START.getEpochSecond()) / 60 + "=" + point.sum())
                                .collect(Collectors.joining(" "))
                        + (piece.recent() ? "?" : ""))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void aPeriodWithoutASumIsZeroOnceTheRuleExistsAndTheSumWouldHaveArrived() {
        assertThat(drawn(sums(Map.of(1, 5L)), Optional.of(minute(0).plusSeconds(30))))
                .isEqualTo("0=0 1=5");
        assertThat(drawn(new MetricAnswer.Absent(), Optional.of(minute(1).plusSeconds(30))))
                .isEqualTo("1=0");
    }

    @Test
    void withoutTheTimeOfCreationGapsStayGaps() {
        assertThat(drawn(sums(Map.of(1, 5L)), Optional.empty())).isEqualTo("1=5");
        assertThat(drawn(sums(Map.of(0, 5L, 4, 2L)), Optional.empty())).isEqualTo("0=5 | 4=2?");
        assertThat(drawn(new MetricAnswer.Absent(), Optional.empty())).isEmpty();
    }

    @Test
    void theNewestMinutesAreAPieceThatBeginsWhereTheOneBeforeEnds() {
        assertThat(drawn(sums(Map.of(1, 5L, 2, 7L, 3, 2L)), Optional.of(START))).isEqualTo("0=0 1=5 | 1=5 2=7 3=2?");
    }

    @Test
    void whatCannotBeToldIsNotDrawn() {
        Failure why = new Failure.Network(Reason.AWS_METRICS_FAILED, List.of(), Evidence.NONE);

        assertThat(drawn(new MetricAnswer.Unknown(why), Optional.of(START))).isEmpty();
    }
}
