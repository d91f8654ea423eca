package org.queuebridge.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleKey;

class RuleTrafficTest {
    private static final Instant NOW = Instant.parse("2026-07-01T12:00:30Z");
    private static final RuleKey RULE = new RuleKey("bus", "rule");
    private static final MetricAnswer UNKNOWN =
            new MetricAnswer.Unknown(new Failure.Network(Reason.AWS_METRICS_FAILED, List.of(), Evidence.NONE));

    private static MetricAnswer sums(String at, long sum) {
        return MetricAnswer.of(new TreeMap<>(Map.of(Instant.parse(at), sum)));
    }

    @ParameterizedTest
    @CsvSource({
        "THREE_HOURS, 60,   180, 2026-07-01T12:01:00Z",
        "DAY,         300,  288, 2026-07-01T12:05:00Z",
        "WEEK,        3600, 168, 2026-07-01T13:00:00Z"
    })
    void aWindowEndsWithTheCurrentPeriod(MetricWindow window, long period, int periods, Instant end) {
        MetricRange range = window.until(NOW);

        assertThat(range.period()).isEqualTo(Duration.ofSeconds(period));
        assertThat(range.starts()).hasSize(periods);
        assertThat(range.to()).isEqualTo(end);
    }

    @Test
    void theSourceOfEventsIsNoRule() {
        assertThatThrownBy(() -> MetricQuery.ofRule(EventMetric.EVENTS, RULE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersOfASetAddUpAndAreUnknownWhereOneIs() {
        MetricAnswer one = sums("2026-07-01T11:00:00Z", 2);

        assertThat(MetricAnswer.together(List.of(one, new MetricAnswer.Absent(), sums("2026-07-01T11:00:00Z", 5))))
                .isEqualTo(sums("2026-07-01T11:00:00Z", 7));
        assertThat(MetricAnswer.together(List.of(one, UNKNOWN))).isEqualTo(UNKNOWN);
        assertThat(MetricAnswer.together(List.of(new MetricAnswer.Absent()))).isEqualTo(new MetricAnswer.Absent());
    }

    @Test
    void barsHaveTheSumsOfTheirHours() {
        MetricRange day = MetricWindow.DAY.until(NOW);
        ScriptedMetrics metrics = new ScriptedMetrics()
                .answer(
                        MetricQuery.ofRule(EventMetric.MATCHED_EVENTS, RULE),
                        MetricAnswer.together(List.of(
                                sums("2026-07-01T12:00:00Z", 3),
                                sums("2026-07-01T11:55:00Z", 4),
                                sums("2026-06-30T12:05:00Z", 1))));

        RuleTraffic traffic = RuleTraffic.read(metrics, List.of(RULE), List.of(EventMetric.MATCHED_EVENTS), day, NOW)
                .getOrDefault(RULE, new RuleTraffic(day, NOW, Map.of()));

        assertThat(traffic.bars(EventMetric.MATCHED_EVENTS, 24))
                .startsWith(1, 0)
                .endsWith(0, 7)
                .hasSize(24);
    }
}
