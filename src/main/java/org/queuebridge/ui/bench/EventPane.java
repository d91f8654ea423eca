package org.queuebridge.ui.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.json.Json;
import org.queuebridge.ui.bench.EventModel.Origin;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.DropDown;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.queues.QueueChoiceModel;
import org.queuebridge.words.Messages;

/** The left half of the test bench: the event and its source. */
final class EventPane extends VBox {
    private final EventModel model;
    private final QueueChoiceBox queue;
    private final Map<Origin, Node> origins = new EnumMap<>(Origin.class);
    private final TextArea text = new TextArea();
    private final Notice notice = new Notice();

    EventPane(EventModel model, QueueChoiceModel choice) {
        this.model = model;
        getStyleClass().add("event-pane");
        queue = new QueueChoiceBox(model.sample(), choice);
        origins.put(Origin.SAMPLE, new SampleEventPane(model.sample(), queue));
        origins.put(Origin.PASTED, pasted());
        origins.put(Origin.SAVED, new SavedEventsPane(model.saved()));
        text.setId("bench-event");
        text.getStyleClass().add("event-text");
        text.setAccessibleText(Messages.text("bench.event"));
        text.setPromptText(Messages.text("bench.event.prompt"));
        text.textProperty().bindBidirectional(model.textProperty());
        notice.setId("bench-event-notice");
        text.setMinHeight(120);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox content = new VBox(toggles());
        content.getStyleClass().add("column");
        content.getChildren().addAll(origins.values());
        content.getChildren().addAll(text, notice, new ComputeNotice(model.failureProperty()), saving());
        // Large text needs more height than a small window has.
        ScrollPane scroll = new UncachedScrollPane(new DropDown(content, queue.field(), queue));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        model.originProperty().subscribe(this::turn);
        model.readProperty().subscribe(this::show);
    }

    /** Puts the cursor into the first field. */
    void focusFirst() {
        if (model.originProperty().get() == Origin.PASTED) {
            text.requestFocus();
        } else {
            focusQueue();
        }
    }

    /** Turns to sample events, and puts the cursor into the search for a queue. */
    void focusQueue() {
        model.originProperty().set(Origin.SAMPLE);
        queue.field().requestFocus();
        queue.field().selectAll();
    }

    private Node toggles() {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (Origin origin : Origin.values()) {
            ToggleButton button = new ToggleButton(Messages.text("bench.origin." + origin));
            button.setId("bench-way-" + origin);
            button.setToggleGroup(group);
            button.getStyleClass()
                    .add(
                            switch (origin) {
                                case SAMPLE -> "left-pill";
                                case PASTED -> "center-pill";
                                case SAVED -> "right-pill";
                            });
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                model.originProperty().set(origin);
            });
            model.originProperty().subscribe(now -> {
                if (now == origin) {
                    button.setSelected(true);
                }
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private static Node pasted() {
        Label hint = new WrappedLabel(Messages.text("bench.pasted"), "muted");
        return hint;
    }

    private Node saving() {
        SavedEventsModel saved = model.saved();
        TextField name = new TextField();
        name.setId("bench-name");
        name.setPromptText(Messages.text("bench.save.name"));
        name.textProperty().bindBidirectional(saved.nameProperty());
        name.setOnAction(_ -> model.save());
        LabeledField field = new LabeledField(Messages.text("bench.save.name"), name).error(saved.nameErrorProperty());
        field.hideLabel();
        HBox.setHgrow(field, Priority.ALWAYS);
        Button save = Buttons.plain(Messages.text("bench.save"), model::save);
        save.setId("bench-save");
        save.disableProperty().bind(model.textProperty().isEmpty());
        Button rename = Buttons.plain(Messages.text("bench.rename"), saved::rename);
        rename.setId("bench-rename");
        rename.managedProperty().bind(rename.visibleProperty());
        model.originProperty().subscribe(origin -> rename.setVisible(origin == Origin.SAVED));
        saved.chosenProperty().subscribe(chosen -> rename.setDisable(chosen.isEmpty()));
        HBox row = new HBox(field, rename, save);
        row.getStyleClass().add("field-row");
        return row;
    }

    private void turn(Origin now) {
        origins.forEach((origin, node) -> {
            Visibility.set(node, origin == now);
        });
        text.positionCaret(0);
    }

    private void show(EventText read) {
        text.pseudoClassStateChanged(LabeledField.WRONG, read instanceof EventText.Malformed);
        switch (read) {
            case EventText.Empty() -> notice.hide();
            case EventText.Malformed(String message, int line, int column) ->
                notice.show(
                        Notice.Kind.DANGER,
                        Messages.text("bench.event.malformed", line, column),
                        message,
                        Buttons.link(Messages.text("bench.event.go-there"), () -> goTo(line, column)));
            case EventText.NoObject() -> notice.show(Notice.Kind.DANGER, Messages.text("bench.event.no-object"), "");
            case EventText.Event(Json.Obj _, List<String> missing) -> showMissing(missing);
        }
    }

    private void showMissing(List<String> missing) {
        if (missing.isEmpty()) {
            notice.hide();
            return;
        }
        Button fill = Buttons.plain(Messages.text("bench.event.fill"), model::fillIn);
        fill.setId("bench-fill");
        fill.setDisable(model.sample().sample().isEmpty());
        notice.show(
                Notice.Kind.WARNING,
                Messages.text("bench.event.missing", String.join(", ", missing)),
                Messages.text("bench.event.missing.text"),
                fill);
    }

    private void goTo(int line, int column) {
        List<String> lines = text.getText().lines().toList();
        int before = lines.stream()
                .limit(line - 1L)
                .mapToInt(each -> each.length() + 1)
                .sum();
        text.requestFocus();
        text.positionCaret(Math.min(text.getLength(), before + column - 1));
    }
}
