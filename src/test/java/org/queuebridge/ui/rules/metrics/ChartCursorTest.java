package org.queuebridge.ui.rules.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.queuebridge.changes.journal.RuleHistory;
import org.queuebridge.connect.AwsSessions;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricRange;
import org.queuebridge.metrics.MetricWindow;
import org.queuebridge.metrics.RuleTraffic;
import org.queuebridge.words.TimeWords;

/** Six minutes, of which the newest may still grow. */
class ChartCursorTest {
    private static final Instant START = Instant.parse("2026-10-14T09:00:00Z");
    private static final MetricRange RANGE = new MetricRange(START, minute(6), Duration.ofMinutes(1));
    private static final RuleHistory.Change UPDATE =
            new RuleHistory.Change(minute(2).plusSeconds(20), ChangePlan.Purpose.UPDATE, AwsSessions.ANN);

    private final ChartCursor cursor = new ChartCursor();

    private static Instant minute(int number) {
        return START.plusSeconds(60L * number);
    }

    private static ChartState.Shown shown(Map<Integer, Long> matched, RuleHistory history) {
        Map<EventMetric, MetricAnswer> answers = new EnumMap<>(EventMetric.class);
        RuleChartModel.METRICS.forEach(metric -> answers.put(metric, new MetricAnswer.Absent()));
        answers.put(
                EventMetric.MATCHED_EVENTS,
                MetricAnswer.of(matched.entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> minute(each.getKey()), Map.Entry::getValue, Long::sum, TreeMap::new))));
        return new ChartState.Shown(MetricWindow.THREE_HOURS, new RuleTraffic(RANGE, minute(6), answers), history);
    }

    private void show(Map<Integer, Long> matched, RuleHistory history) {
        cursor.show(ChartPeriod.of(shown(matched, history)));
    }

    /** The minute at which it is; -1 where it is nowhere. */
    private long at() {
        return cursor.periodProperty()
                .get()
                .map(period -> Duration.between(START, period.from()).toMinutes())
                .orElse(-1L);
    }

    private String words() {
        return cursor.periodProperty().get().map(TrafficWords::of).orElse("");
    }

    private static String time(int number) {
        return TimeWords.time(minute(number), ZoneId.systemDefault());
    }

    @Test
    void eachPeriodIsReadWithItsTimeAndAllValues() {
        show(Map.of(1, 5L), new RuleHistory(Optional.of(START), List.of(UPDATE)));

        cursor.near(minute(1).plusSeconds(10));
        assertThat(words())
                .endsWith(time(1) + "–" + time(2) + ": 5 matched, 0 invocations, 0 failed, 0 to the dead-letter queue");
        cursor.later();
        assertThat(words()).contains(time(2) + "–" + time(3) + ": 0 matched", "dead-letter queue. ", "Update, by ann");
    }

    @Test
    void whatIsNotCountedIsNotSaidToBeZero() {
        show(Map.of(5, 3L), RuleHistory.NONE);

        cursor.last();
        assertThat(words())
                .contains(": 3 matched, no invocation counted, no failure counted")
                .endsWith(". may still grow");
        assertThat(at()).isEqualTo(5);
    }

    @Test
    void stepsGoFromPointToPointAndStayAtTheEnds() {
        show(Map.of(0, 1L, 1, 2L, 3, 4L), RuleHistory.NONE);

        cursor.earlier();
        assertThat(at()).as("the newest first").isEqualTo(3);
        cursor.later();
        assertThat(at()).isEqualTo(3);
        cursor.earlier();
        assertThat(at()).as("over the gap").isEqualTo(1);
        cursor.first();
        cursor.earlier();
        assertThat(at()).isZero();
        cursor.leave();
        assertThat(at()).isEqualTo(-1);
    }

    @Test
    void eventsAndChangesCanBeReachedWithoutEachZeroBetween() {
        show(Map.of(0, 1L, 4, 4L), new RuleHistory(Optional.of(START), List.of(UPDATE)));

        cursor.earlierEvent();
        assertThat(at()).isEqualTo(4);
        cursor.earlierEvent();
        assertThat(at()).as("the change").isEqualTo(2);
        cursor.earlierEvent();
        assertThat(at()).isZero();
        cursor.laterEvent();
        assertThat(at()).isEqualTo(2);
    }

    @Test
    void whereNothingIsKnownNothingIsRead() {
        show(Map.of(), RuleHistory.NONE);
        cursor.near(minute(3));
        cursor.last();

        assertThat(at()).isEqualTo(-1);
    }
}
