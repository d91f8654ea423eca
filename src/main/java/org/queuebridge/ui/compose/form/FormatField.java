package org.queuebridge.ui.compose.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.words.FormatWords;
import org.queuebridge.words.Messages;

/** The format of the events: chosen, and the user's own ones created, edited and deleted. */
final class FormatField extends VBox {
    private final FiresWhenForm ended;

    FormatField(FiresWhenForm ended, FormDialogs settings) {
        this.ended = ended;
        ComboBox<EventFormat> box = new ComboBox<>();
        box.setId("event-format");
        box.setConverter(new WordsConverter<>(FormatWords::of));
        ended.formatsProperty().subscribe(all -> {
            box.getItems().setAll(all);
            box.setValue(ended.formatProperty().get());
        });
        ended.formatProperty().subscribe(box::setValue);
        // Other formats empty the box for a moment, which nobody chose.
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(ended.formatProperty()::set));
        LabeledField field = new LabeledField(Messages.text("compose.format"), box);
        field.hideLabel();
        getStyleClass().add("field");
        getChildren().addAll(heading(box, settings), field);
    }

    private HBox heading(ComboBox<EventFormat> box, FormDialogs settings) {
        Label title = new Label(Messages.text("compose.format"));
        title.getStyleClass().add("field-label");
        title.setLabelFor(box);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Hyperlink create =
                link(Messages.text("format.new"), Messages.text("format.new.tip"), "new-format", settings::newFormat);
        Hyperlink edit = link(
                Messages.text("format.edit"),
                Messages.text("format.edit.tip"),
                "edit-format",
                () -> own().ifPresent(settings::editFormat));
        Hyperlink delete = link(
                Messages.text("format.delete"),
                Messages.text("format.delete.tip"),
                "delete-format",
                () -> own().ifPresent(settings::deleteFormat));
        ended.formatProperty().subscribe(_ -> {
            for (Hyperlink each : List.of(edit, delete)) {
                Visibility.set(each, own().isPresent());
            }
        });
        HBox heading = new HBox(title, create, edit, delete);
        heading.getStyleClass().add("format-heading");
        return heading;
    }

    /** A word; screen readers and the tooltip have the whole sentence. */
    private static Hyperlink link(String words, String tip, String id, Runnable command) {
        Hyperlink link = Buttons.link(words, command);
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.getStyleClass().add("small");
        link.setAccessibleText(tip);
        link.setTooltip(new Tooltip(tip));
        return link;
    }

    private Optional<CustomFormat> own() {
        return Optional.of(ended.formatProperty().get())
                .filter(CustomFormat.class::isInstance)
                .map(CustomFormat.class::cast);
    }
}
