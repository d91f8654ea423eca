package org.queuebridge.ui.bench;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.settings.SavedEvent;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.menu.RowMenu;
import org.queuebridge.words.Messages;

/** Chooses or deletes a saved event. */
final class SavedEventsPane extends VBox {
    private final SavedEventsModel model;
    private final Notice notice = new Notice();

    SavedEventsPane(SavedEventsModel model) {
        this.model = model;
        getStyleClass().add("form-pane");
        ComboBox<SavedEvent> box = box();
        Button delete = Buttons.icon(Feather.TRASH_2, Messages.text("bench.saved.delete"), model::delete);
        delete.setId("bench-delete");
        LabeledField field = new LabeledField(Messages.text("bench.saved"), box);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(field, delete);
        row.getStyleClass().add("field-row");
        row.setAlignment(Pos.BOTTOM_LEFT);
        Label none = new WrappedLabel(Messages.text("bench.saved.none"), "muted");
        notice.setId("bench-deleted");
        getChildren().addAll(row, none, notice);
        model.allProperty().subscribe(all -> {
            box.getItems().setAll(all);
            box.setValue(model.chosenProperty().get().orElse(null));
            Visibility.set(row, !all.isEmpty());
            Visibility.set(none, all.isEmpty());
        });
        model.chosenProperty().subscribe(chosen -> {
            box.setValue(chosen.orElse(null));
            delete.setDisable(chosen.isEmpty());
        });
        model.deletedProperty().subscribe(this::offerBack);
    }

    private ComboBox<SavedEvent> box() {
        ComboBox<SavedEvent> box = new ComboBox<>();
        box.setId("bench-saved");
        box.setPromptText(Messages.text("bench.saved.prompt"));
        box.setConverter(new WordsConverter<>(SavedEvent::name));
        RowMenu.on(box, () -> SavedEventMenu.of(model));
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model::choose));
        return box;
    }

    private void offerBack(Optional<SavedEvent> deleted) {
        deleted.ifPresentOrElse(
                event -> notice.show(
                        Notice.Kind.INFO,
                        Messages.text("bench.saved.deleted", event.name()),
                        "",
                        Buttons.link(Messages.text("bench.saved.undo"), model::undoDelete)),
                notice::hide);
    }
}
