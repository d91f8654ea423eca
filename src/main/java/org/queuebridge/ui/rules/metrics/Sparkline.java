package org.queuebridge.ui.rules.metrics;

import java.util.Arrays;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.RuleTraffic;

/**
 * A day in bars: what was matched above the line, where deliveries failed a mark below it, so that the two differ in
 * more than color. Where there is no bar, nothing was counted.
 */
final class Sparkline extends Pane {
    private static final int BARS = 24;
    private static final double GAP = 1;
    private static final double MARK = 3;
    private static final double LEAST = 1.5;

    private long[] matched = new long[BARS];
    private long[] failed = new long[BARS];

    Sparkline() {
        getStyleClass().add("sparkline");
        setMinWidth(0);
        setPrefSize(78, 20);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
    }

    void show(RuleTraffic traffic) {
        matched = traffic.bars(EventMetric.MATCHED_EVENTS, BARS);
        failed = traffic.bars(EventMetric.FAILED_INVOCATIONS, BARS);
        getChildren().clear();
        for (int i = 0; i < BARS; i++) {
            getChildren().addAll(bar("matched", matched[i] > 0), bar("failed", failed[i] > 0));
        }
        requestLayout();
    }

    private static Region bar(String kind, boolean visible) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", kind);
        bar.setVisible(visible);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double line = getHeight() - MARK - GAP;
        double width = getWidth() / BARS;
        long most = Math.max(1, Arrays.stream(matched).max().orElse(1));
        for (int i = 0; 2 * i + 1 < getChildren().size(); i++) {
            double height = Math.max(LEAST, line * matched[i] / most);
            getChildren().get(2 * i).resizeRelocate(i * width, line - height, width - GAP, height);
            getChildren().get(2 * i + 1).resizeRelocate(i * width, line + GAP, width - GAP, MARK);
        }
    }
}
