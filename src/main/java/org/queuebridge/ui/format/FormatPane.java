package org.queuebridge.ui.format;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.event.QueueIdPlace;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.words.Messages;

/** The fields of a format: the event it is learned from, and the result. */
public final class FormatPane extends VBox {
    private final FormatModel model;
    private final Function<String, Optional<String>> names;
    private final TextArea sample = new TextArea();

    /** @param names the queues' names by id */
    public FormatPane(FormatModel model, Function<String, Optional<String>> names) {
        this.model = model;
        this.names = names;
        getStyleClass().add("form-pane");
        sample.setId("format-sample");
        sample.getStyleClass().add("event-text");
        sample.setPromptText(Messages.text("format.sample.prompt"));
        sample.setPrefRowCount(9);
        sample.textProperty().bindBidirectional(model.sampleProperty());
        TextField name = new TextField();
        name.setId("format-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        TextField source = new TextField();
        source.setId("format-source");
        source.textProperty().bindBidirectional(model.sourceProperty());
        TextField detailType = new TextField();
        detailType.setId("format-detail-type");
        detailType.textProperty().bindBidirectional(model.detailTypeProperty());
        getChildren()
                .addAll(
                        new LabeledField(Messages.text("format.sample"), sample).error(model.sampleErrorProperty()),
                        new LabeledField(Messages.text("format.place"), place()).error(model.placeErrorProperty()),
                        row(
                                new LabeledField(Messages.text("format.source"), source)
                                        .error(model.sourceErrorProperty()),
                                new LabeledField(Messages.text("format.detail-type"), detailType)
                                        .error(model.detailTypeErrorProperty())),
                        new LabeledField(Messages.text("format.name"), name).error(model.nameErrorProperty()));
    }

    /** Puts the cursor into the first field. */
    public void focusFirst() {
        sample.requestFocus();
    }

    private ComboBox<QueueIdPlace> place() {
        ComboBox<QueueIdPlace> box = new ComboBox<>();
        box.setId("format-place");
        box.setPromptText(Messages.text("format.place.prompt"));
        box.setConverter(new WordsConverter<>(this::words));
        model.learntProperty().subscribe(learnt -> {
            box.getItems().setAll(learnt.places());
            box.setValue(model.placeProperty().get().orElse(null));
        });
        model.placeProperty().subscribe(place -> box.setValue(place.orElse(null)));
        // Other places empty the box for a moment, which nobody chose.
        box.setOnAction(_ -> Optional.ofNullable(box.getValue())
                .ifPresent(place -> model.placeProperty().set(Optional.of(place))));
        return box;
    }

    private String words(QueueIdPlace place) {
        return Messages.text(
                "format.place." + place.likeness(),
                place.dotted(),
                names.apply(place.value()).orElse(place.value()));
    }

    private static HBox row(LabeledField... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("field-row");
        for (LabeledField field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(200);
        }
        return row;
    }
}
