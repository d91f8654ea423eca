package org.queuebridge.ui.rules.metrics;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.chart.ValueAxis;
import javafx.scene.layout.Region;
import org.queuebridge.metrics.EventMetric;

/** The upright line at the period whose values are read, with the values beside it and a sign on each metric's line. */
final class CursorLine {
    private static final double GAP = 8;

    private final Region line = new Region();
    private final PeriodCard card = new PeriodCard();
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
        List<Node> nodes = new ArrayList<>(List.of(line));
        RuleChartModel.METRICS
                .reversed()
                .forEach(metric -> Optional.ofNullable(signs.get(metric)).ifPresent(nodes::add));
        nodes.add(card);
        return nodes;
    }

    void show(Optional<ChartPeriod> shown) {
        period = shown;
        line.setVisible(shown.isPresent());
        card.setVisible(shown.isPresent());
        shown.ifPresent(card::show);
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
            card.autosize();
            boolean right = x + GAP + card.getWidth() <= time.getWidth();
            card.relocate(right ? x + GAP : Math.max(0, x - GAP - card.getWidth()), GAP / 2);
            nodes().forEach(Node::toFront);
        });
    }
}
