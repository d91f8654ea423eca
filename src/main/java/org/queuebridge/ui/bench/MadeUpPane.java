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
import org.queuebridge.domain.event.Ended;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.ui.control.Field;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.words.FormatWords;
import org.queuebridge.ui.words.Words;

/** What an event is made up from: a queue, a format, and what it tells. */
final class MadeUpPane extends VBox {
    private final MadeUpModel model;

    MadeUpPane(MadeUpModel model, QueueBox queue) {
        this.model = model;
        getStyleClass().add("form-pane");
        Field meaning = new Field(Words.text("bench.meaning"), meaning());
        Field format = new Field(Words.text("compose.format"), format());
        Field media = new Field(
                Words.text("bench.media"),
                choice("bench-media", Ended.MEDIA_TYPES, type -> Words.text("media." + type), model.mediaProperty()));
        Field direction = new Field(
                Words.text("bench.direction"),
                choice(
                        "bench-direction",
                        Ended.DIRECTIONS,
                        way -> Words.text("direction." + way),
                        model.directionProperty()));
        HBox partnerOnly = row(media, direction);
        model.formatProperty().subscribe(now -> {
            Visibility.set(partnerOnly, now.equals(StandardFormat.PARTNER));
        });
        getChildren().addAll(new Field(Words.text("bench.queue"), queue.field()), row(meaning, format), partnerOnly);
    }

    private static HBox row(Field left, Field right) {
        HBox row = new HBox(left, right);
        row.getStyleClass().add("field-row");
        for (Field field : List.of(left, right)) {
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
        model.settings().settingsProperty().subscribe(settings -> {
            box.getItems().setAll(settings.formats());
            box.setValue(model.formatProperty().get());
        });
        model.formatProperty().subscribe(box::setValue);
        // Other choices empty the box for a moment, which nobody chose.
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model.formatProperty()::set));
        return box;
    }

    private ComboBox<EndMeaning> meaning() {
        ComboBox<EndMeaning> box = new ComboBox<>();
        box.setId("bench-meaning");
        box.setConverter(new WordsConverter<>(meaning -> Words.text("meaning." + meaning)));
        model.formatProperty().subscribe(_ -> {
            box.getItems().setAll(model.meanings());
            box.setValue(model.meaningProperty().get());
        });
        model.meaningProperty().subscribe(box::setValue);
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model.meaningProperty()::set));
        return box;
    }
}
