package org.queuebridge.ui.rules.metrics;

import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The values of one period, each beside the sign of its metric. */
final class PeriodCard extends VBox {
    PeriodCard() {
        setId("chart-values");
        getStyleClass().add("chart-values");
    }

    void show(ChartPeriod period) {
        Label time = new Label(TrafficWords.time(period));
        time.getStyleClass().add("field-label");
        getChildren().setAll(time);
        RuleChartModel.METRICS.forEach(
                metric -> add(new Label(TrafficWords.sum(period, metric), TrafficChart.symbol(metric))));
        Stream.concat(period.changes().stream().map(TrafficWords::change), TrafficWords.late(period).stream())
                .map(Label::new)
                .forEach(this::add);
    }

    private void add(Label line) {
        line.getStyleClass().add("small");
        getChildren().add(line);
    }
}
