package org.queuebridge.ui.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.event.EndMeaning;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.FiresWhen;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.settings.Settings;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.words.FormatWords;
import org.queuebridge.words.Messages;

/** The choices of a sample event: queue, format and values. */
final class SampleEventPane extends VBox {
    private final SampleEventModel model;

    SampleEventPane(SampleEventModel model, QueueChoiceBox queue) {
        this.model = model;
        getStyleClass().add("form-pane");
        LabeledField meaning = new LabeledField(Messages.text("bench.meaning"), meaning());
        LabeledField format = new LabeledField(Messages.text("compose.format"), format());
        LabeledField media = new LabeledField(
                Messages.text("bench.media"),
                choice(
                        "bench-media",
                        FiresWhen.MEDIA_TYPES,
                        type -> Messages.text("media." + type),
                        model.mediaProperty()));
        LabeledField direction = new LabeledField(
                Messages.text("bench.direction"),
                choice(
                        "bench-direction",
                        FiresWhen.DIRECTIONS,
                        origin -> Messages.text("direction." + origin),
                        model.directionProperty()));
        HBox partnerOnly = row(media, direction);
        model.formatProperty().subscribe(now -> {
            Visibility.set(partnerOnly, now.equals(StandardFormat.PARTNER));
        });
        getChildren()
                .addAll(
                        new LabeledField(Messages.text("bench.queue"), queue.field()),
                        row(meaning, format),
                        partnerOnly);
    }

    private static HBox row(LabeledField left, LabeledField right) {
        HBox row = new HBox(left, right);
        row.getStyleClass().add("field-row");
        for (LabeledField field : List.of(left, right)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(150);
        }
        return row;
    }

    private static ComboBox<String> choice(
            String id, List<String> values, Function<String, String> words, Property<String> chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(new WordsConverter<>(words));
        box.getItems().setAll(values);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private ComboBox<EventFormat> format() {
        ComboBox<EventFormat> box = new ComboBox<>();
        box.setId("bench-format");
        box.setConverter(new WordsConverter<>(FormatWords::of));
        model.settings().settingsProperty().map(Settings::formats).subscribe(formats -> {
            box.getItems().setAll(formats);
            box.setValue(model.formatProperty().get());
        });
        model.formatProperty().subscribe(box::setValue);
        // New choices empty the box for a moment, which is not the user's choice.
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model.formatProperty()::set));
        return box;
    }

    private ComboBox<EndMeaning> meaning() {
        ComboBox<EndMeaning> box = new ComboBox<>();
        box.setId("bench-meaning");
        box.setConverter(new WordsConverter<>(meaning -> Messages.text("meaning." + meaning)));
        model.formatProperty().subscribe(_ -> {
            box.getItems().setAll(model.meanings());
            box.setValue(model.meaningProperty().get());
        });
        model.meaningProperty().subscribe(box::setValue);
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model.meaningProperty()::set));
        return box;
    }
}
