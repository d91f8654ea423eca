package org.queuebridge.ui.capture;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.capture.BusLogRecord;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.table.SpokenRow;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/** What the log of a bus says of events, while the bus is logged. */
public final class BusLogPane extends VBox {
    private final BusLogModel model;
    private final Button start;
    private final Button stop;
    private final Label pill = new Label();
    private final Notice notice = new Notice();
    private final EmptyState empty = new EmptyState();

    /**
     * A pane without records.
     *
     * @param ask asks whether to log the bus, and starts it
     */
    public BusLogPane(BusLogModel model, Runnable ask) {
        this.model = model;
        setId("bus-log-pane");
        getStyleClass().addAll("column", "capture-pane");
        start = Buttons.plain(Messages.text("buslog.start"), ask);
        start.setId("bus-log-start");
        start.disableProperty().bind(model.busChosen().map(chosen -> !chosen));
        stop = Buttons.danger("", model::stop);
        stop.setId("bus-log-stop");
        pill.getStyleClass().add("capture-pill");
        notice.setId("bus-log-notice");
        Label title = new Label(Messages.text("buslog.title"));
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(40);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox heading = new HBox(title, start, stop);
        heading.getStyleClass().addAll("tools", "capture-heading");
        TableView<BusLogRecord> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(heading, pill, notice, table);
        model.stateProperty().subscribe(this::show);
        model.busChosen().subscribe(_ -> show(model.stateProperty().get()));
        model.recordsProperty().subscribe(records -> table.getItems().setAll(records));
    }

    private TableView<BusLogRecord> table() {
        TableView<BusLogRecord> table = new TableView<>();
        table.setId("bus-log-table");
        table.setAccessibleText(Messages.text("buslog.title"));
        table.setPlaceholder(empty);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new SpokenRow<>(record -> time(record) + ", " + BusLogWords.of(record)));
        TableColumn<BusLogRecord, BusLogRecord> time =
                TableColumns.text("capture.column.time", 72, 78, BusLogPane::time, BusLogPane::time);
        TableColumn<BusLogRecord, BusLogRecord> what =
                TableColumns.text("buslog.column.what", 160, 400, BusLogWords::of, BusLogWords::of);
        List.of(time, what).forEach(column -> column.setSortable(false));
        table.getColumns().add(time);
        table.getColumns().add(what);
        return table;
    }

    private static String time(BusLogRecord record) {
        return TimeWords.timeWithSeconds(record.at(), ZoneId.systemDefault());
    }

    private void show(RunState<BusLogPlan> state) {
        Visibility.set(start, !state.live());
        boolean left = state.left().isPresent();
        Visibility.set(stop, state.stoppable() || left);
        stop.setText(Messages.text(left ? "buslog.retry" : "capture.stop"));
        String words = pillWords(state);
        pill.setText(words);
        Visibility.set(pill, !words.isEmpty());
        boolean running = state.live() && !left;
        if (running) {
            empty.show(
                    Feather.FILE_TEXT,
                    Messages.text("buslog.empty.waiting.title"),
                    Messages.text("buslog.empty.waiting"));
        } else if (model.busChosen().getValue()) {
            empty.show(Feather.FILE_TEXT, Messages.text("buslog.empty.title"), Messages.text("buslog.empty"));
        } else {
            empty.show(
                    Feather.FILE_TEXT,
                    Messages.text("capture.empty.no-bus.title"),
                    Messages.text("capture.empty.no-bus"));
        }
        if (state instanceof RunState.Ended<BusLogPlan>(var plan, var _, var why) && why.isPresent()) {
            notice.show(
                    Notice.Kind.WARNING,
                    Messages.text("buslog.left.title", plan.bus().shortName()),
                    Messages.text("buslog.left", FailureWords.of(why.get()).what()));
        } else if (state instanceof RunState.Ended<BusLogPlan>(var _, var failed, var _) && failed.isPresent()) {
            notice.show(failed.get());
        } else if (state instanceof RunState.Ended<BusLogPlan>(var plan, var _, var _)
                && model.end().isPresent()) {
            notice.show(
                    Notice.Kind.INFO,
                    Messages.text("buslog.ended.title"),
                    BusLogWords.ended(plan, model.end().get()));
        } else {
            notice.hide();
        }
    }

    private static String pillWords(RunState<BusLogPlan> state) {
        return switch (state) {
            case RunState.Idle<BusLogPlan> _ -> "";
            case RunState.Starting<BusLogPlan> _ -> Messages.text("buslog.state.starting");
            case RunState.Running<BusLogPlan> running ->
                Messages.text(
                        running.plan().full() ? "buslog.state.full" : "buslog.state.running",
                        TimeWords.time(running.plan().ends(), ZoneId.systemDefault()));
            case RunState.Removing<BusLogPlan> _ -> Messages.text("buslog.state.restoring");
            case RunState.Ended<BusLogPlan> ended ->
                Messages.text(ended.left().isEmpty() ? "buslog.state.restored" : "buslog.state.left");
        };
    }
}
