package org.queuebridge.ui.capture;

import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.capture.CapturePlan;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.ui.capture.list.CaptureTable;
import org.queuebridge.ui.capture.list.CapturedList;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.TimeWords;

/**
 * Live events of a bus: the list, why the rule matches an event or not, and what can be done with an event. Other
 * screens embed it.
 */
public final class CapturePane extends VBox {
    private final CaptureModel model;
    private final CapturedList list;
    private final Label title = new Label();
    private final Label pill = new Label();
    private final Label count = new Label();
    private final Button pause;
    private final Button stop;
    private final Button start;
    private final Button close;
    private Runnable onClose = () -> {};
    private final Notice notice = new Notice();
    private final EmptyState empty = new EmptyState();
    private final CaptureTable table;

    /**
     * A pane without events.
     *
     * @param fontSize the window's
     * @param ask asks for what to capture, and starts it
     */
    public CapturePane(
            CaptureModel model, CaptureLinks links, ObservableValue<? extends Number> fontSize, Runnable ask) {
        this.model = model;
        list = model.list();
        setId("capture-pane");
        getStyleClass().addAll("column", "capture-pane");
        pause = Buttons.plain(
                "", () -> list.pausedProperty().set(!list.pausedProperty().get()));
        pause.setId("capture-pause");
        stop = Buttons.danger("", model::stop);
        stop.setId("capture-stop");
        start = Buttons.plain(Messages.text("capture.start"), ask);
        start.setId("capture-start");
        start.disableProperty().bind(model.busChosen().map(chosen -> !chosen));
        close = Buttons.icon(Feather.X, Messages.text("capture.close"), () -> onClose.run());
        close.setId("capture-close");
        notice.setId("capture-notice");
        CaptureDetail detail = new CaptureDetail(model);
        table = new CaptureTable(
                list,
                model.requestProperty()
                        .map(wanted -> wanted.flatMap(CaptureRequest::rule).isPresent()),
                fontSize,
                detail::focus);
        table.setPlaceholder(empty);
        VBox below = new VBox(detail, new CaptureActions(model, links));
        VBox.setVgrow(detail, Priority.ALWAYS);
        below.getStyleClass().add("capture-below");
        SplitPane split = new SplitPane(table, below);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(0.55);
        split.getStyleClass().add("bench-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().addAll(heading(), tools(), notice, new ComputeNotice(model.failureProperty()), split);
        model.stateProperty().subscribe(_ -> show());
        model.unsweptProperty().subscribe(_ -> show());
        model.busChosen().subscribe(_ -> show());
        list.shownProperty().subscribe(_ -> show());
        list.pausedProperty().subscribe(_ -> show());
    }

    /** Puts the focus on the list, or on what starts a capture. */
    public void focusFirst() {
        (start.isVisible() ? start : table).requestFocus();
    }

    /** What hides the pane, where it need not be seen. */
    void onClose(Runnable hide) {
        onClose = hide;
    }

    private Node heading() {
        title.getStyleClass().add("card-title");
        title.setMinWidth(60);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        pill.setId("capture-pill");
        pill.getStyleClass().add("capture-pill");
        HBox heading = new HBox(title, start, pause, stop, close);
        heading.getStyleClass().addAll("tools", "capture-heading");
        return heading;
    }

    private Node tools() {
        TextField filter = new TextField();
        filter.setId("capture-filter");
        filter.setPromptText(Messages.text("capture.filter"));
        filter.setAccessibleText(Messages.text("capture.filter"));
        filter.textProperty().bindBidirectional(list.filterProperty());
        filter.setPrefColumnCount(9);
        ToggleButton group = new ToggleButton(Messages.text("capture.group"));
        group.setId("capture-group");
        group.setMinWidth(Region.USE_PREF_SIZE);
        group.selectedProperty().bindBidirectional(list.groupedProperty());
        count.getStyleClass().addAll("muted", "small");
        count.setId("capture-count");
        FlowPane tools = new FlowPane(pill, filter, group, count);
        tools.getStyleClass().add("capture-tools");
        return tools;
    }

    private void show() {
        RunState<CapturePlan> state = model.stateProperty().get();
        title.setText(model.requestProperty()
                .get()
                .flatMap(CaptureRequest::rule)
                .map(Rule::name)
                .map(name -> Messages.text("capture.title.rule", name))
                .orElse(Messages.text("capture.title")));
        Visibility.set(start, !state.live());
        Visibility.set(close, !state.live());
        Visibility.set(pause, state instanceof RunState.Running);
        pause.setText(Messages.text(list.pausedProperty().get() ? "capture.resume" : "capture.pause"));
        boolean left = state.left().isPresent();
        Visibility.set(stop, state.stoppable() || left);
        stop.setText(Messages.text(left ? "capture.retry" : "capture.stop"));
        String stateWords = pillWords(state);
        pill.setText(stateWords);
        Visibility.set(pill, !stateWords.isEmpty());
        count.setText(countWords());
        Visibility.set(count, !(state instanceof RunState.Idle));
        showNotice(state);
        showEmpty(state);
    }

    private String pillWords(RunState<CapturePlan> state) {
        return switch (state) {
            case RunState.Idle<CapturePlan> _ -> "";
            case RunState.Starting<CapturePlan> _ -> Messages.text("capture.state.starting");
            case RunState.Running<CapturePlan>(CapturePlan plan) ->
                Messages.text(
                        plan.logGroup().isPresent() ? "capture.state.logging" : "capture.state.running",
                        TimeWords.time(plan.removed(), ZoneId.systemDefault()));
            case RunState.Removing<CapturePlan> _ -> Messages.text("capture.state.removing");
            case RunState.Ended<CapturePlan> ended ->
                Messages.text(ended.left().isEmpty() ? removedKey() : "capture.state.left");
        };
    }

    private String removedKey() {
        return model.stays().isPresent() ? "capture.state.removed.logs" : "capture.state.removed";
    }

    private String countWords() {
        CapturedList.Shown shown = list.shownProperty().get();
        String words = Messages.text("capture.count", shown.received());
        if (shown.waiting() > 0) {
            words = Messages.text("capture.count.waiting", words, shown.waiting());
        }
        return shown.dropped() > 0 ? Messages.text("capture.count.dropped", words, shown.dropped()) : words;
    }

    private void showNotice(RunState<CapturePlan> state) {
        if (state instanceof RunState.Ended<CapturePlan>(CapturePlan plan, var _, var left) && left.isPresent()) {
            notice.show(
                    Notice.Kind.WARNING,
                    Messages.text("capture.left.title", plan.name()),
                    Messages.text("capture.left", FailureWords.of(left.get()).what()));
        } else if (state instanceof RunState.Ended<CapturePlan>(var _, var failed, var _) && failed.isPresent()) {
            notice.show(failed.get());
        } else if (state instanceof RunState.Ended<CapturePlan>(CapturePlan plan, var _, var _)) {
            notice.show(
                    Notice.Kind.INFO,
                    Messages.text("capture.ended.title"),
                    CapturePlanWords.ended(plan, model.stays()));
        } else if (!state.live() && !model.unsweptProperty().get().isEmpty()) {
            notice.show(
                    Notice.Kind.INFO,
                    Messages.text("capture.unswept.title"),
                    Messages.text(
                            "capture.unswept",
                            FailureWords.of(model.unsweptProperty().get().getFirst())
                                    .what()));
        } else {
            notice.hide();
        }
    }

    private void showEmpty(RunState<CapturePlan> state) {
        if (list.shownProperty().get().received() > 0) {
            empty.show(
                    Feather.SEARCH, Messages.text("capture.empty.filter.title"), Messages.text("capture.empty.filter"));
            return;
        }
        switch (state) {
            case RunState.Idle<CapturePlan> _
            when !model.busChosen().getValue() ->
                empty.show(
                        Feather.ACTIVITY,
                        Messages.text("capture.empty.no-bus.title"),
                        Messages.text("capture.empty.no-bus"));
            case RunState.Idle<CapturePlan> _ ->
                empty.show(
                        Feather.ACTIVITY,
                        Messages.text("capture.empty.idle.title"),
                        Messages.text("capture.empty.idle"));
            case RunState.Starting<CapturePlan> _, RunState.Running<CapturePlan> _ ->
                empty.show(
                        Feather.ACTIVITY,
                        Messages.text("capture.empty.waiting.title"),
                        Messages.text("capture.empty.waiting"));
            case RunState.Removing<CapturePlan> _, RunState.Ended<CapturePlan> _ ->
                empty.show(
                        Feather.ACTIVITY,
                        Messages.text("capture.empty.ended.title"),
                        Messages.text("capture.empty.ended"));
        }
    }
}
