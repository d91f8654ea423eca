package org.queuebridge.ui.rules.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricCurve.Piece;
import org.queuebridge.metrics.MetricCurve.Point;

/** The lines of a rule's metrics over time, and upright marks where the rule was changed. */
final class TrafficChart extends LineChart<Number, Number> {
    private static final double MARK = 9;
    private static final double TICKS = 4;

    private final TimeAxis time;
    private final NumberAxis counts;
    private final List<Mark> marks = new ArrayList<>();
    private final CursorLine cursor = new CursorLine();

    /** A piece of the line of a metric. */
    private record Drawn(EventMetric metric, Piece piece, Series<Number, Number> series) {
        static Drawn of(EventMetric metric, Piece piece) {
            Series<Number, Number> series = new Series<>();
            for (Point point : piece.points()) {
                Data<Number, Number> data = new Data<>(point.at().getEpochSecond(), point.sum());
                if (piece.points().size() == 1 || (point.sum() > 0 && marked(metric))) {
                    data.setNode(new Region());
                }
                series.getData().add(data);
            }
            return new Drawn(metric, piece, series);
        }

        /** What went wrong has signs besides its line, whose color not everybody sees. */
        private static boolean marked(EventMetric metric) {
            return metric == EventMetric.FAILED_INVOCATIONS || metric == EventMetric.SENT_TO_DLQ;
        }

        void style() {
            series.getNode().getStyleClass().add(styleOf(metric));
            if (piece.recent()) {
                series.getNode().getStyleClass().add("recent");
            }
            series.getData().stream()
                    .flatMap(data -> Optional.ofNullable(data.getNode()).stream())
                    .forEach(symbol -> symbol.getStyleClass().addAll("traffic-symbol", styleOf(metric)));
        }
    }

    /** An upright line; wider than it looks, so that the pointer finds it. */
    private record Mark(Instant at, Region line) {}

    TrafficChart() {
        this(new TimeAxis(), new NumberAxis());
    }

    private TrafficChart(TimeAxis time, NumberAxis counts) {
        super(time, counts);
        this.time = time;
        this.counts = counts;
        counts.setAnimated(false);
        counts.setMinorTickVisible(false);
        counts.setAutoRanging(false);
        setAnimated(false);
        setLegendVisible(false);
        setCreateSymbols(false);
        setVerticalGridLinesVisible(false);
        getStyleClass().add("traffic-chart");
        getPlotChildren().addAll(cursor.nodes());
    }

    /** The moment that is drawn at a place of the window; empty beside the lines. */
    Optional<Instant> moment(double sceneX, double sceneY) {
        double x = time.sceneToLocal(sceneX, sceneY).getX();
        double y = counts.sceneToLocal(sceneX, sceneY).getY();
        return time.contains(x, 0) && counts.contains(0, y)
                ? Optional.of(Instant.ofEpochSecond(time.getValueForDisplay(x).longValue()))
                : Optional.empty();
    }

    /** Shows at which period the values are read. */
    void showCursor(Optional<ChartPeriod> period) {
        cursor.show(period);
        requestChartLayout();
    }

    /** Shows the lines and marks of an answer. */
    void show(ChartState.Shown shown) {
        clear();
        time.show(shown.traffic().range());
        List<Drawn> lines = lines(shown);
        getData().setAll(lines.stream().map(Drawn::series).toList());
        // The chart sets all style classes anew with each series, so ours come last.
        lines.forEach(Drawn::style);
        scale(lines.stream()
                .flatMap(line -> line.piece().points().stream())
                .mapToLong(Point::sum)
                .max()
                .orElse(0));
        shown.history().changes().forEach(change -> {
            Region line = new Region();
            line.getStyleClass().add("change-mark");
            Tooltip.install(line, new Tooltip(TrafficWords.change(change)));
            marks.add(new Mark(change.at(), line));
            getPlotChildren().add(line);
        });
    }

    /** Ticks at whole numbers, as only whole events are counted. */
    private void scale(long most) {
        double rough = Math.max(1, most / TICKS);
        double magnitude = Math.pow(10, Math.floor(Math.log10(rough)));
        double unit = DoubleStream.of(1, 2, 5, 10)
                .map(each -> each * magnitude)
                .filter(each -> each >= rough)
                .findFirst()
                .orElse(rough);
        counts.setTickUnit(unit);
        // The highest point does not touch the edge.
        counts.setUpperBound(unit * (Math.floor(most / unit) + 1));
    }

    void clear() {
        getData().clear();
        marks.forEach(mark -> getPlotChildren().remove(mark.line()));
        marks.clear();
    }

    private static List<Drawn> lines(ChartState.Shown shown) {
        return RuleChartModel.METRICS.stream()
                .flatMap(metric -> shown.curve(metric).pieces().stream().map(piece -> Drawn.of(metric, piece)))
                .toList();
    }

    /** The sign of a metric, as in the legend. */
    static Region symbol(EventMetric metric) {
        Region symbol = new Region();
        symbol.getStyleClass().addAll("traffic-symbol", styleOf(metric));
        return symbol;
    }

    private static String styleOf(EventMetric metric) {
        return "metric-" + metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        for (Mark mark : marks) {
            double x = time.getDisplayPosition(mark.at().getEpochSecond());
            mark.line().resizeRelocate(x - MARK / 2, 0, MARK, getYAxis().getHeight());
            mark.line().toFront();
        }
        cursor.layOut(time, counts);
    }
}
