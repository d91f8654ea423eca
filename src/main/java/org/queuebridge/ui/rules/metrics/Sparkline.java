package org.queuebridge.ui.rules.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

    private final List<Region> matchedBars = bars("matched");
    private final List<Region> failedBars = bars("failed");
    private long[] matched = new long[BARS];

    Sparkline() {
        getStyleClass().add("sparkline");
        setMinWidth(0);
        setPrefSize(78, 20);
        setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().addAll(matchedBars);
        getChildren().addAll(failedBars);
    }

    /** Keeps its bars, as a cell shows another row with each line that is scrolled. */
    void show(RuleTraffic traffic) {
        matched = traffic.bars(EventMetric.MATCHED_EVENTS, BARS);
        long[] failed = traffic.bars(EventMetric.FAILED_INVOCATIONS, BARS);
        for (int i = 0; i < BARS; i++) {
            matchedBars.get(i).setVisible(matched[i] > 0);
            failedBars.get(i).setVisible(failed[i] > 0);
        }
        requestLayout();
    }

    private static List<Region> bars(String kind) {
        return Stream.generate(() -> bar(kind)).limit(BARS).toList();
    }

    private static Region bar(String kind) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", kind);
        return bar;
    }

    @Override
    protected void layoutChildren() {
        double line = getHeight() - MARK - GAP;
        double width = getWidth() / BARS;
        long most = Math.max(1, Arrays.stream(matched).max().orElse(1));
        for (int i = 0; i < BARS; i++) {
            double height = Math.max(LEAST, line * matched[i] / most);
            matchedBars.get(i).resizeRelocate(i * width, line - height, width - GAP, height);
            failedBars.get(i).resizeRelocate(i * width, line + GAP, width - GAP, MARK);
        }
    }
}
