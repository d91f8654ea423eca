package org.queuebridge.ui.target;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** The fields of a target's settings, with the result for a sample event. */
public final class TargetSettingsPane extends VBox {
    private final TargetSettingsModel model;
    private final TargetInputModel input;
    private final ComboBox<TargetInputModel.InputKind> kind = new ComboBox<>();

    public TargetSettingsPane(TargetSettingsModel model) {
        this.model = model;
        this.input = model.input();
        getStyleClass().addAll("form-pane", "target-settings");
        if (model.asksForGroup()) {
            getChildren()
                    .add(entry(
                            Messages.text("target.settings.group"),
                            Messages.text("target.settings.group.prompt"),
                            "target-group",
                            model.group()));
        }
        getChildren().addAll(inputRow(), transformer(), constant(), result(), deadLetters(), limits());
    }

    /** Puts the cursor into the first field. */
    public void focusFirst() {
        Optional.ofNullable(lookup("#target-group")).orElse(kind).requestFocus();
    }

    private Node inputRow() {
        kind.setId("target-input");
        kind.setConverter(new WordsConverter<>(each -> Messages.text("target.input." + each)));
        kind.getItems().setAll(input.kinds());
        kind.valueProperty().bindBidirectional(input.kindProperty());
        TextField path = new TextField();
        path.setId("target-path");
        path.getStyleClass().add("mono");
        path.textProperty().bindBidirectional(input.pathProperty());
        LabeledField field =
                new LabeledField(Messages.text("target.input.path"), path).error(input.pathErrorProperty());
        return row(
                new LabeledField(Messages.text("target.input"), kind),
                shownFor(TargetInputModel.InputKind.PART, field));
    }

    private Node transformer() {
        TextArea paths = area("target-paths", input.pathsProperty(), 4);
        paths.setPromptText(Messages.text("target.input.paths.prompt"));
        TextArea template = area("target-template", input.templateProperty(), 4);
        template.setPromptText(Messages.text("target.input.template.prompt"));
        HBox row = row(
                new LabeledField(Messages.text("target.input.paths"), paths).error(input.pathErrorProperty()),
                new LabeledField(Messages.text("target.input.template"), template)
                        .error(input.templateErrorProperty()));
        return shownFor(TargetInputModel.InputKind.TRANSFORMED, row);
    }

    private Node constant() {
        TextArea text = area("target-constant", input.constantProperty(), 3);
        return shownFor(
                TargetInputModel.InputKind.CONSTANT,
                new LabeledField(Messages.text("target.input.constant"), text).error(input.constantErrorProperty()));
    }

    private Node result() {
        TextArea arrives = area("target-result", 6);
        arrives.textProperty().bind(input.resultProperty());
        arrives.setEditable(false);
        arrives.setPromptText(Messages.text("target.input.result.none"));
        Label note = new WrappedLabel("", "field-warning");
        note.setId("target-result-note");
        note.textProperty().bind(input.noteProperty());
        Visibility.follow(note, note.textProperty().isNotEmpty());
        VBox column = new VBox(new LabeledField(Messages.text("target.input.result"), arrives), note);
        column.getStyleClass().add("field");
        return column;
    }

    private Node deadLetters() {
        ComboBox<String> queue = new ComboBox<>();
        queue.setId("target-dlq");
        queue.setEditable(true);
        queue.setPromptText(Messages.text("target.settings.dlq.prompt"));
        queue.getItems().setAll(model.queues());
        queue.getEditor().textProperty().bindBidirectional(model.deadLetters().textProperty());
        VBox column = new VBox(new LabeledField(Messages.text("target.settings.dlq"), queue)
                .error(model.deadLetters().errorProperty()));
        column.getStyleClass().add("field");
        model.proposedQueue().ifPresent(proposed -> column.getChildren().add(propose(proposed)));
        return column;
    }

    private Hyperlink propose(String queue) {
        StringProperty text = model.deadLetters().textProperty();
        Hyperlink use =
                Buttons.link(Messages.text("target.settings.dlq.use", RuleWords.target(queue)), () -> text.set(queue));
        use.setId("target-dlq-proposed");
        use.getStyleClass().add("small");
        text.subscribe(now -> {
            Visibility.set(use, now.isBlank());
        });
        return use;
    }

    private Node limits() {
        return row(
                entry(
                        Messages.text("target.settings.retries"),
                        Messages.text("target.settings.retries.prompt"),
                        "target-retries",
                        model.retries()),
                entry(
                        Messages.text("target.settings.age"),
                        Messages.text("target.settings.age.prompt"),
                        "target-age",
                        model.age()));
    }

    private static LabeledField entry(String words, String prompt, String id, TargetSettingsModel.Entry entry) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(entry.textProperty());
        field.setPromptText(prompt);
        return new LabeledField(words, field).error(entry.errorProperty());
    }

    private Node shownFor(TargetInputModel.InputKind which, Node node) {
        input.kindProperty().subscribe(now -> {
            Visibility.set(node, now == which);
        });
        return node;
    }

    private static TextArea area(String id, StringProperty text, int rows) {
        TextArea area = area(id, rows);
        area.textProperty().bindBidirectional(text);
        return area;
    }

    private static TextArea area(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.getStyleClass().add("event-text");
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(USE_PREF_SIZE);
        return area;
    }

    private static HBox row(Node... fields) {
        HBox row = new HBox(fields);
        row.getStyleClass().add("field-row");
        List.of(fields).forEach(field -> {
            HBox.setHgrow(field, Priority.ALWAYS);
            ((Region) field).setPrefWidth(200);
        });
        return row;
    }
}
