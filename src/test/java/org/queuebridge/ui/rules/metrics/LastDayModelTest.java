package org.queuebridge.ui.rules.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.ScriptedMetrics;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.task.SameThreadTasks;
import org.queuebridge.ui.rules.RulesFixture;
import org.queuebridge.ui.rules.model.RuleRow;

class LastDayModelTest {
    private final RulesFixture screen = new RulesFixture();
    private final ScriptedMetrics metrics = new ScriptedMetrics();
    private Instant now = RulesFixture.NOW;
    private final InstantSource clock = () -> now;
    private final LastDayModel model = new LastDayModel(new SameThreadTasks(), clock, screen.model.placeProperty());

    @BeforeEach
    void open() {
        screen.measuredBy(metrics);
    }

    private MetricQuery query(EventMetric metric, String rule) {
        return MetricQuery.ofRule(metric, new RuleKey(BUS.name(), rule));
    }

    private List<RuleRow> rows(String... names) {
        return Stream.of(names).map(screen::line).toList();
    }

    private String words(String name) {
        return LastDayColumn.words(model, screen.line(name));
    }

    @Test
    void rowsInViewShareOneCallAndOthersAreNotAskedFor() {
        metrics.sum(query(EventMetric.MATCHED_EVENTS, "billing"), now, 412)
                .sum(query(EventMetric.FAILED_INVOCATIONS, "billing"), now, 3)
                .sum(query(EventMetric.MATCHED_EVENTS, "sales"), now, 1_000);

        model.show(rows("billing", "sales", "untargeted"));

        assertThat(metrics.calls()).hasSize(1);
        assertThat(metrics.calls().getFirst())
                .hasSize(6)
                .noneMatch(query -> query.toString().contains("owned"));
        assertThat(words("billing")).isEqualTo("412 matched, 3 failed in 24 h");
        assertThat(words("sales")).isEqualTo("1,000 matched, no failure counted in 24 h");
        assertThat(words("untargeted")).isEqualTo("no data in 24 h");
        assertThat(words("owned")).isEmpty();
    }

    @Test
    void anAnswerIsKeptForMinutesUnlessThePersonRefreshes() {
        model.show(rows("billing"));
        model.show(rows("billing", "sales"));
        assertThat(metrics.calls()).hasSize(2);
        assertThat(metrics.calls().getLast()).allMatch(query -> query.toString().contains("sales"));

        model.refresh();
        assertThat(metrics.calls()).hasSize(3);
        now = now.plus(LastDayModel.KEPT);
        model.show(rows("sales"));
        assertThat(metrics.calls()).hasSize(4);
    }

    @Test
    void aMissingRightIsNoZero() {
        Failure denied = new Failure.Forbidden(
                Reason.AWS_NOT_ALLOWED,
                List.of("cloudwatch:GetMetricData", "*"),
                Evidence.NONE,
                "cloudwatch:GetMetricData",
                Optional.empty());
        metrics.answer(query(EventMetric.FAILED_INVOCATIONS, "billing"), new MetricAnswer.Unknown(denied));

        model.show(rows("billing"));

        assertThat(words("billing")).isEqualTo("not checked (missing right cloudwatch:GetMetricData)");
    }

    @Test
    void anotherBusStopsReadingAndForgets() {
        HeldTasks held = new HeldTasks();
        List<Long> revisions = new ArrayList<>();
        LastDayModel waiting = new LastDayModel(held, clock, screen.model.placeProperty());
        List<RuleRow> rows = rows("billing");
        waiting.show(rows);
        assertThat(waiting.reading(rows.getFirst())).isTrue();
        waiting.revisionProperty().subscribe(revision -> revisions.add(revision.longValue()));

        screen.choose(RulesFixture.EMPTY_BUS);

        assertThat(waiting.reading(rows.getFirst())).isFalse();
        held.runNext();
        assertThat(waiting.of(rows.getFirst())).isEmpty();
        assertThat(revisions).hasSizeGreaterThan(1);
    }
}
