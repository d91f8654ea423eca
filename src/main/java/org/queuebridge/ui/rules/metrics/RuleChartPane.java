package org.queuebridge.ui.rules.metrics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.changes.journal.RuleHistory;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.MetricWindow;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The chart of the selected rule, and the same in words. */
public final class RuleChartPane extends VBox {
    /** Rules that are only passed on the way to another one are not worth reading. */
    private static final Duration STILL = Duration.millis(350);

    private static final int CHANGES = 3;

    private final RuleChartModel model;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final PauseTransition still = new PauseTransition(STILL);
    private final TrafficChart chart = new TrafficChart();
    private final ChartCursor cursor = new ChartCursor();
    private final Label message = new WrappedLabel("", "muted");
    private final Label sums = new WrappedLabel("");
    private final Label notes = new WrappedLabel("", "muted", "small");
    private final FlowPane legend = new FlowPane();

    /** @param selected the only rule or set that is selected */
    public RuleChartPane(RuleChartModel model, ObservableValue<Optional<RuleRow>> selected) {
        this.model = model;
        setId("rule-chart");
        getStyleClass().add("rule-chart");
        chart.setId("traffic-chart");
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        message.setAlignment(Pos.CENTER);
        sums.setId("traffic-sums");
        notes.setId("traffic-notes");
        legend.getStyleClass().add("traffic-legend");
        RuleChartModel.METRICS.forEach(metric -> legend.getChildren().add(legend(metric)));
        StackPane picture = new StackPane(chart, message);
        picture.getStyleClass().add("traffic-picture");
        getChildren().addAll(heading(), picture, legend, sums, notes);
        still.setOnFinished(_ -> model.show(active.get() ? selected.getValue() : Optional.empty()));
        selected.subscribe(_ -> still.playFromStart());
        active.subscribe(_ -> still.playFromStart());
        ChartReading.listen(chart, cursor);
        model.stateProperty().subscribe(this::show);
        cursor.periodProperty().subscribe(this::read);
    }

    /** Whether a person sees it; else nothing is read. */
    public BooleanProperty activeProperty() {
        return active;
    }

    private HBox heading() {
        Label title = new Label(Messages.text("metrics.chart"));
        title.getStyleClass().add("field-label");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleGroup group = new ToggleGroup();
        SegmentedButton windows = new SegmentedButton();
        windows.setToggleGroup(group);
        windows.setMinWidth(USE_PREF_SIZE);
        windows.setAccessibleText(Messages.text("metrics.window"));
        for (MetricWindow each : MetricWindow.values()) {
            ToggleButton button = new ToggleButton(Messages.text("metrics.window." + each));
            button.setId("chart-" + each.name().toLowerCase(Locale.ROOT));
            button.setOnAction(_ -> {
                // The one that is pressed stays pressed.
                button.setSelected(true);
                model.windowProperty().set(each);
            });
            model.windowProperty().subscribe(shown -> button.setSelected(shown == each));
            windows.getButtons().add(button);
        }
        var refresh = Buttons.icon(Feather.REFRESH_CW, Messages.text("metrics.chart.refresh"), model::refresh);
        refresh.setId("refresh-chart");
        HBox heading = new HBox(title, space, windows, refresh);
        heading.getStyleClass().add("traffic-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static Label legend(EventMetric metric) {
        Label entry = new Label(Messages.text("metrics.legend." + metric), TrafficChart.symbol(metric));
        entry.getStyleClass().addAll("muted", "small");
        return entry;
    }

    private void show(ChartState state) {
        chart.clear();
        cursor.show(List.of());
        boolean drawn = state instanceof ChartState.Shown shown
                && shown.traffic().unknown().isEmpty();
        Visibility.set(sums, drawn);
        Visibility.set(legend, drawn);
        Visibility.set(notes, state instanceof ChartState.Shown);
        message.setText(
                switch (state) {
                    case ChartState.Nothing _ -> "";
                    case ChartState.Reading _ -> Messages.text("metrics.reading");
                    case ChartState.Shown shown -> {
                        show(shown);
                        yield drawn ? "" : TrafficWords.of(shown.traffic());
                    }
                });
        sayWhole(state);
    }

    private void read(Optional<ChartPeriod> period) {
        chart.showCursor(period);
        period.ifPresentOrElse(
                shown -> say(TrafficWords.of(shown)),
                () -> sayWhole(model.stateProperty().get()));
    }

    private void sayWhole(ChartState state) {
        say(spoken(state));
    }

    /** Screen readers read what has the focus, again when they are told that it is another text. */
    private void say(String words) {
        chart.setAccessibleText(words);
        chart.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void show(ChartState.Shown shown) {
        chart.show(shown);
        cursor.show(ChartPeriod.of(shown));
        sums.setText(TrafficWords.of(shown.traffic(), RuleChartModel.METRICS.toArray(EventMetric[]::new)));
        String gaps =
                Messages.text(shown.history().created().isPresent() ? "metrics.chart.zero" : "metrics.chart.gaps");
        notes.setText(String.join(
                        "\n", List.of(changes(shown.history()), gaps + " " + TrafficWords.read(shown.traffic())))
                .strip());
    }

    private static String changes(RuleHistory history) {
        int more = history.changes().size() - CHANGES;
        Stream<String> lines = history.changes().stream().limit(CHANGES).map(TrafficWords::change);
        Stream<String> rest = more > 0 ? Stream.of(Messages.text("metrics.change.more", more)) : Stream.of();
        return Stream.concat(lines, rest).collect(Collectors.joining("\n"));
    }

    private String spoken(ChartState state) {
        return state instanceof ChartState.Shown shown
                ? String.join(
                        ". ",
                        Messages.text("metrics.chart.spoken." + shown.window()),
                        TrafficWords.of(shown.traffic(), RuleChartModel.METRICS.toArray(EventMetric[]::new)),
                        changes(shown.history()),
                        Messages.text("metrics.chart.keys", Keys.CHART_EARLIER.text(), Keys.CHART_LATER.text()))
                : message.getText();
    }
}
