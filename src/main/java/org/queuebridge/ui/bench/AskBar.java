package org.queuebridge.ui.bench;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.queuebridge.domain.json.Json;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.words.Messages;

/** How many patterns match, and the button that tests them with AWS, with progress and Cancel. */
final class AskBar extends HBox {
    private final BenchModel model;
    private final Label counts = new Label();
    private final ProgressBar progress = new ProgressBar(0);
    private final Button ask;
    private final Button cancel;

    AskBar(BenchModel model) {
        this.model = model;
        getStyleClass().add("ask-bar");
        setAlignment(Pos.CENTER_LEFT);
        counts.setId("bench-counts");
        counts.setMinWidth(0);
        counts.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(counts, Priority.ALWAYS);
        progress.setAccessibleText(Messages.text("job.ask-aws"));
        progress.setPrefWidth(90);
        ask = Buttons.accent(Messages.text("bench.ask"), model::askAll);
        ask.setId("ask-aws");
        ask.disableProperty().bind(possible(model).not());
        cancel = Buttons.plain(Messages.text("bench.ask.cancel"), model::cancelAsking);
        cancel.setId("cancel-ask-aws");
        for (Region part : List.of(progress, ask, cancel)) {
            part.managedProperty().bind(part.visibleProperty());
        }
        getChildren().addAll(counts, progress, cancel, ask);
        model.shownProperty().subscribe(_ -> show());
        model.askingProperty().subscribe(_ -> show());
        model.event().readProperty().subscribe(_ -> show());
    }

    /** Whether AWS can be asked: there is an account, and an event that has what AWS requires. */
    static BooleanBinding possible(BenchModel model) {
        return Bindings.createBooleanBinding(
                () -> model.workspace().awsProperty().get().isPresent()
                        && !(model.askingProperty().get() instanceof AskState.Running)
                        && model.event().readProperty().get()
                                instanceof EventText.Event(Json.Obj _, List<String> missing)
                        && missing.isEmpty(),
                model.workspace().awsProperty(),
                model.askingProperty(),
                model.event().readProperty());
    }

    private void show() {
        boolean running = model.askingProperty().get() instanceof AskState.Running;
        boolean focused = cancel.isFocused() || ask.isFocused();
        progress.setVisible(running);
        cancel.setVisible(running);
        ask.setVisible(!running);
        if (focused) {
            (running ? cancel : ask).requestFocus();
        }
        if (model.askingProperty().get() instanceof AskState.Running(int done, int total)) {
            progress.setProgress((double) done / total);
            counts.setText(Messages.text("bench.asking", done, total));
        } else {
            BenchModel.Shown shown = model.shownProperty().get();
            boolean event = model.event().readProperty().get() instanceof EventText.Event;
            counts.setText(
                    event && shown.all() > 0 ? Messages.text("bench.counts", shown.matching(), shown.all()) : "");
        }
    }
}
