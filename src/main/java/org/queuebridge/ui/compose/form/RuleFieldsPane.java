package org.queuebridge.ui.compose.form;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.WrappedField;
import org.queuebridge.ui.control.summary.MoreFields;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.words.Messages;

/** The fields for what the rule is called, and from where its events come. */
final class RuleFieldsPane extends VBox {
    private final RuleForm form;

    RuleFieldsPane(RuleForm form, Workspace workspace, FormDialogs settings) {
        this.form = form;
        VBox composed = new VBox(new FormatField(form.ended(), settings), source());
        composed.getStyleClass().add("fields");
        form.hand().textProperty().subscribe(text -> {
            Visibility.set(composed, text.isEmpty());
        });
        MoreFields more = new MoreFields("rule-more", description());
        form.descriptionErrorProperty().subscribe(wrong -> {
            if (!wrong.isEmpty()) {
                more.show(true);
            }
        });
        getStyleClass().add("fields");
        getChildren().addAll(name(), bus(workspace), composed, more);
    }

    private LabeledField name() {
        TextField field = new TextField();
        field.setId("rule-name");
        field.setPromptText(Messages.text("compose.name.prompt"));
        field.textProperty().bindBidirectional(form.nameProperty());
        field.disableProperty().bind(form.nameFixedProperty());
        return new LabeledField(Messages.text("compose.name"), field)
                .warning(form.nameTakenProperty())
                .error(form.nameErrorProperty());
    }

    private LabeledField bus(Workspace workspace) {
        BusBox box = new BusBox(workspace);
        box.setId("rule-bus");
        return new LabeledField(Messages.text("compose.bus"), box).error(form.busErrorProperty());
    }

    private LabeledField source() {
        FiresWhenForm ended = form.ended();
        ComboBox<EventSource> box = new ComboBox<>();
        box.setId("event-source");
        box.setConverter(new WordsConverter<>(
                source -> SourceWords.of(source, form.busProperty().get())));
        ended.sourcesProperty().subscribe(choices -> box.getItems().setAll(choices));
        ended.sourceProperty().subscribe(source -> source.ifPresentOrElse(box::setValue, () -> box.setValue(null)));
        // Other choices empty the box for a moment, which nobody chose.
        box.setOnAction(_ -> Optional.ofNullable(box.getValue())
                .ifPresent(chosen -> ended.sourceProperty().set(Optional.of(chosen))));
        return new LabeledField(Messages.text("compose.source"), box);
    }

    private LabeledField description() {
        WrappedField field = new WrappedField(2);
        field.setId("rule-description");
        field.textProperty().bindBidirectional(form.descriptionProperty());
        return new LabeledField(Messages.text("compose.description"), field).error(form.descriptionErrorProperty());
    }
}
