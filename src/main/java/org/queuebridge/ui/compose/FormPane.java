package org.queuebridge.ui.compose;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.event.StandardFormat;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.control.Field;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.WrappedField;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.words.FormatWords;
import org.queuebridge.ui.words.Words;

/** The fields of the rule being composed. */
final class FormPane extends VBox {
    private final RuleForm form;
    private final Workspace workspace;

    FormPane(RuleForm form, Workspace workspace) {
        this.form = form;
        this.workspace = workspace;
        getStyleClass().add("form-pane");
        getChildren()
                .addAll(
                        row(name(), bus()),
                        row(format(), source()),
                        new EndedPane(form.ended()),
                        new TargetsEditor(form),
                        row(description(), role()));
    }

    private Field name() {
        TextField field = new TextField();
        field.setId("rule-name");
        field.setPromptText(Words.text("compose.name.prompt"));
        field.textProperty().bindBidirectional(form.nameProperty());
        return new Field(Words.text("compose.name"), field).error(form.nameErrorProperty());
    }

    private Field bus() {
        BusBox box = new BusBox(workspace);
        box.setId("rule-bus");
        return new Field(Words.text("compose.bus"), box).error(form.busErrorProperty());
    }

    private Field format() {
        ComboBox<EventFormat> box = new ComboBox<>();
        box.getItems().setAll(StandardFormat.ALL);
        box.setId("event-format");
        box.setConverter(new WordsConverter<>(FormatWords::of));
        box.valueProperty().bindBidirectional(form.ended().formatProperty());
        return new Field(Words.text("compose.format"), box);
    }

    private Field source() {
        EndedForm ended = form.ended();
        ComboBox<EventSource> box = new ComboBox<>();
        box.setId("event-source");
        box.setConverter(new WordsConverter<>(this::words));
        ended.sourcesProperty().subscribe(choices -> box.getItems().setAll(choices));
        ended.sourceProperty().subscribe(source -> source.ifPresentOrElse(box::setValue, () -> box.setValue(null)));
        // Other choices empty the box for a moment, which nobody chose.
        box.setOnAction(_ -> Optional.ofNullable(box.getValue())
                .ifPresent(chosen -> ended.sourceProperty().set(Optional.of(chosen))));
        return new Field(Words.text("compose.source"), box);
    }

    private String words(EventSource source) {
        if (source.text().equals(form.busProperty().get().map(EventBus::name).orElse(""))) {
            return Words.text("compose.source.own");
        }
        return switch (source.match()) {
            case EXACT -> Words.text("compose.source.exact", source.text());
            case PREFIX ->
                Words.text(
                        source.text().equals(EventBus.GENESYS_PREFIX)
                                ? "compose.source.any"
                                : "compose.source.organization");
        };
    }

    private Field description() {
        WrappedField field = new WrappedField(2);
        field.setId("rule-description");
        field.textProperty().bindBidirectional(form.descriptionProperty());
        return new Field(Words.text("compose.description"), field).error(form.descriptionErrorProperty());
    }

    private Field role() {
        TextField field = new TextField();
        field.setId("rule-role");
        field.setPromptText(Words.text("compose.role.prompt"));
        field.textProperty().bindBidirectional(form.roleProperty());
        return new Field(Words.text("compose.role"), field).error(form.roleErrorProperty());
    }

    private static HBox row(Node left, Node right) {
        HBox row = new HBox(left, right);
        row.getStyleClass().add("field-row");
        for (Node node : row.getChildren()) {
            HBox.setHgrow(node, Priority.ALWAYS);
            ((Region) node).setPrefWidth(200);
        }
        return row;
    }
}
