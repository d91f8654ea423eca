package org.queuebridge.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.BUS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricAnswer;
import org.queuebridge.metrics.MetricQuery;
import org.queuebridge.metrics.ScriptedMetrics;
import org.queuebridge.tour.CssWarnings;
import org.queuebridge.ui.Fx;
import org.testfx.util.WaitForAsyncUtils;

/** The last day of the rules in view and the chart of the selected rule, in the window. */
class RuleMetricsTest extends RulesWindow {
    private static final Instant HOUR_AGO = Instant.parse("2026-10-14T08:40:00Z");

    private final ScriptedMetrics metrics = new ScriptedMetrics();

    private static MetricQuery query(EventMetric metric, String rule) {
        return MetricQuery.ofRule(metric, new RuleKey(BUS.name(), rule));
    }

    private void connect() {
        screen.measuredBy(metrics);
        layOut();
    }

    private void await(String selector, String words) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> Fx.on(() -> {
                    layOut();
                    return words(selector).contains(words);
                }));
    }

    private String words(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Label || node instanceof TableCell<?, ?>)
                .map(node -> node instanceof Label label ? label.getText() : node.getAccessibleText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theRulesInViewAndTheSelectedRuleAreDrawnAndSaidInWords() throws Exception {
        try (CssWarnings warnings = CssWarnings.heard()) {
            metrics.sum(query(EventMetric.MATCHED_EVENTS, "billing"), HOUR_AGO, 412)
                    .sum(query(EventMetric.INVOCATIONS, "billing"), HOUR_AGO, 409)
                    .sum(query(EventMetric.FAILED_INVOCATIONS, "billing"), HOUR_AGO.plusSeconds(1_800), 3);
            Fx.run(this::connect);
            await(".last-day-cell", "412 matched, 3 failed in 24 h");
            assertThat(metrics.calls())
                    .as("one call for all rows, two metrics each")
                    .hasSize(1);
            assertThat(metrics.calls().getFirst()).hasSize(8);
            assertThat(visible(".table-row-cell"))
                    .extracting(Node::getAccessibleText)
                    .as("rows as they are read out, which were shown before that was known")
                    .filteredOn(row -> row != null && row.startsWith("billing, "))
                    .singleElement()
                    .asString()
                    .endsWith("412 matched, 3 failed in 24 h");

            Fx.run(() -> select("billing"));
            await("#traffic-sums", "412 matched, 409 invocations, 3 failed, none counted to the dead-letter queue");
            Fx.run(() -> {
                LineChart<?, ?> chart = (LineChart<?, ?>) node("#traffic-chart");
                assertThat(chart.getData()).hasSize(3);
                assertThat(chart.getData())
                        .extracting(series -> series.getNode().getStyleClass().getLast())
                        .containsExactly("metric-matched-events", "metric-invocations", "metric-failed-invocations");
                assertThat(chart.getAccessibleText()).startsWith("Chart of 24 hours. 412 matched");
                assertThat(words("#traffic-notes")).contains("no record of creating this rule");
                screen.changes.journal.setNow(RulesFixture.NOW.minusSeconds(600));
                screen.disable("billing");
            });
            await("#traffic-notes", "Disable, by ann");
            Fx.run(() -> {
                assertThat(visible(".change-mark")).hasSize(1);
                ((ToggleButton) node("#chart-week")).fire();
                assertThat(words("#traffic-sums")).startsWith("412 matched");
                int calls = metrics.calls().size();
                button("#reload-rules").fire();
                assertThat(metrics.calls())
                        .as("the rows in view, and the chart")
                        .hasSize(calls + 2);
            });
            assertThat(warnings.messages()).isEmpty();
        }
    }

    @Test
    void eachPointOfTheChartIsReadByPointerAndByKey() throws Exception {
        metrics.sum(query(EventMetric.MATCHED_EVENTS, "billing"), HOUR_AGO, 412);
        Fx.run(this::connect);
        Fx.run(() -> select("billing"));
        await("#traffic-sums", "412 matched");
        Fx.run(() -> {
            layOut();
            Node chart = node("#traffic-chart");
            Bounds plot = chart.localToScene(chart.getBoundsInLocal());
            move(chart, plot.getCenterX(), plot.getCenterY());
            assertThat(node("#chart-cursor").isVisible()).isTrue();
            assertThat(words("#chart-values .label")).contains("412 matched\nno invocation counted");
            move(chart, plot.getCenterX(), plot.getMaxY() + 50);
            assertThat(node("#chart-cursor").isVisible()).isFalse();

            chart.requestFocus();
            chart.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, false, false, false, false));
            assertThat(words("#chart-values .label")).contains("412 matched");
            assertThat(chart.getAccessibleText())
                    .as("what screen readers say")
                    .contains(": 412 matched, no invocation counted, no failure counted");
        });
    }

    private static void move(Node chart, double x, double y) {
        chart.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                new PickResult(chart, x, y)));
    }

    @Test
    void aMissingRightIsSaidInsteadOfAPicture() throws Exception {
        Failure denied = new Failure.Forbidden(
                Reason.AWS_NOT_ALLOWED,
                List.of("cloudwatch:GetMetricData", "*"),
                Evidence.NONE,
                "cloudwatch:GetMetricData",
                Optional.empty());
        for (EventMetric metric : List.of(EventMetric.MATCHED_EVENTS, EventMetric.FAILED_INVOCATIONS)) {
            metrics.answer(query(metric, "billing"), new MetricAnswer.Unknown(denied));
        }
        Fx.run(() -> {
            connect();
            select("billing");
        });

        await(".last-day-cell", "not checked (missing right cloudwatch:GetMetricData)");
        await("#rule-chart .label", "not checked (missing right cloudwatch:GetMetricData)");
        Fx.run(() -> assertThat(node("#traffic-sums").isVisible()).isFalse());
    }

    private List<Node> visible(String selector) {
        return stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .toList();
    }
}
