package org.queuebridge.ui.capture;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.words.Messages;

/** What can be done with the selected event. */
final class CaptureActions extends VBox {
    private final CaptureModel model;
    private final FlowPane buttons = new FlowPane();

    CaptureActions(CaptureModel model, CaptureLinks links) {
        this.model = model;
        getStyleClass().add("capture-actions");
        buttons.getStyleClass().add("capture-buttons");
        add(
                "capture-bench",
                Messages.text("capture.bench"),
                row -> links.bench().accept(row.event().text()));
        add("capture-save", Messages.text("capture.save"), links.save());
        add(
                "capture-learn",
                Messages.text("capture.learn"),
                row -> links.learn().accept(row.event().text()));
        getChildren().add(buttons);
        model.list().selectedProperty().subscribe(this::show);
    }

    private void add(String id, String words, Consumer<CaptureRow> action) {
        Button button =
                Buttons.plain(words, () -> model.list().selectedProperty().get().ifPresent(action));
        button.setId(id);
        buttons.getChildren().add(button);
    }

    private void show(Optional<CaptureRow> row) {
        setDisable(row.isEmpty());
    }
}
