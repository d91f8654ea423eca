package org.queuebridge.ui.rules.metrics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.chart.ValueAxis;
import javafx.scene.layout.Region;
import org.queuebridge.metrics.EventMetric;

/** The upright line at the period whose values are read, with a sign on the line of each metric. */
final class CursorLine {
    private final Region line = new Region();
    private final Map<EventMetric, Region> signs = new EnumMap<>(EventMetric.class);
    private Optional<ChartPeriod> period = Optional.empty();

    CursorLine() {
        line.setId("chart-cursor");
        line.getStyleClass().add("chart-cursor");
        RuleChartModel.METRICS.forEach(metric -> signs.put(metric, TrafficChart.symbol(metric)));
        nodes().forEach(node -> {
            node.setMouseTransparent(true);
            node.setManaged(false);
        });
        show(Optional.empty());
    }

    /** Bottom first; where values are equal, the most important metric lies on top. */
    List<Node> nodes() {
        return Stream.concat(
                        Stream.of(line),
                        RuleChartModel.METRICS.reversed().stream()
                                .flatMap(metric -> Optional.ofNullable(signs.get(metric)).stream()))
                .map(Node.class::cast)
                .toList();
    }

    void show(Optional<ChartPeriod> shown) {
        period = shown;
        line.setVisible(shown.isPresent());
        signs.forEach((metric, sign) -> sign.setVisible(
                shown.filter(each -> each.sums().containsKey(metric)).isPresent()));
    }

    /** Puts everything where the axes have it. */
    void layOut(TimeAxis time, ValueAxis<Number> counts) {
        period.ifPresent(shown -> {
            double x = time.getDisplayPosition(shown.from().getEpochSecond());
            line.resizeRelocate(x - 0.5, 0, 1, counts.getHeight());
            shown.sums()
                    .forEach((metric, sum) -> Optional.ofNullable(signs.get(metric))
                            .ifPresent(sign -> {
                                sign.autosize();
                                sign.relocate(
                                        x - sign.getWidth() / 2, counts.getDisplayPosition(sum) - sign.getHeight() / 2);
                            }));
            nodes().forEach(Node::toFront);
        });
    }
}
