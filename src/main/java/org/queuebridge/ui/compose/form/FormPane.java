package org.queuebridge.ui.compose.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WordsConverter;
import org.queuebridge.ui.control.WrappedField;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetsEditor;
import org.queuebridge.words.FormatWords;
import org.queuebridge.words.Messages;

/** The fields of the rule being composed. */
public final class FormPane extends VBox {
    private final RuleForm form;
    private final Workspace workspace;
    private final FormDialogs settings;

    public FormPane(RuleForm form, Workspace workspace, ObservableValue<PatternPreview> preview, FormDialogs settings) {
        this.form = form;
        this.workspace = workspace;
        this.settings = settings;
        getStyleClass().add("form-pane");
        getChildren()
                .addAll(
                        row(name(), bus()),
                        whileComposed(row(format(), source())),
                        whileComposed(new FiresWhenPane(form.ended())),
                        new TargetsEditor(
                                form.targets(), new FormTargetContexts(form, workspace, preview)::of, settings),
                        row(description(), role()));
    }

    /** A pattern that is written by hand has no format and meaning. */
    private Node whileComposed(Node part) {
        form.hand().textProperty().subscribe(text -> {
            Visibility.set(part, text.isEmpty());
        });
        return part;
    }

    private LabeledField name() {
        TextField field = new TextField();
        field.setId("rule-name");
        field.setPromptText(Messages.text("compose.name.prompt"));
        field.textProperty().bindBidirectional(form.nameProperty());
        field.disableProperty().bind(form.nameFixedProperty());
        return new LabeledField(Messages.text("compose.name"), field).error(form.nameErrorProperty());
    }

    private LabeledField bus() {
        BusBox box = new BusBox(workspace);
        box.setId("rule-bus");
        return new LabeledField(Messages.text("compose.bus"), box).error(form.busErrorProperty());
    }

    private Node format() {
        FiresWhenForm ended = form.ended();
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
        VBox column = new VBox(formatHeading(box), field);
        column.getStyleClass().add("field");
        return column;
    }

    private Node formatHeading(ComboBox<EventFormat> box) {
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
        form.ended().formatProperty().subscribe(_ -> {
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
        return Optional.of(form.ended().formatProperty().get())
                .filter(CustomFormat.class::isInstance)
                .map(CustomFormat.class::cast);
    }

    private LabeledField source() {
        FiresWhenForm ended = form.ended();
        ComboBox<EventSource> box = new ComboBox<>();
        box.setId("event-source");
        box.setConverter(new WordsConverter<>(this::words));
        ended.sourcesProperty().subscribe(choices -> box.getItems().setAll(choices));
        ended.sourceProperty().subscribe(source -> source.ifPresentOrElse(box::setValue, () -> box.setValue(null)));
        // Other choices empty the box for a moment, which nobody chose.
        box.setOnAction(_ -> Optional.ofNullable(box.getValue())
                .ifPresent(chosen -> ended.sourceProperty().set(Optional.of(chosen))));
        return new LabeledField(Messages.text("compose.source"), box);
    }

    private String words(EventSource source) {
        if (source.text().equals(form.busProperty().get().map(EventBus::name).orElse(""))) {
            return Messages.text("compose.source.own");
        }
        return switch (source.match()) {
            case EXACT -> Messages.text("compose.source.exact", source.text());
            case PREFIX ->
                Messages.text(
                        source.text().equals(EventBus.GENESYS_PREFIX)
                                ? "compose.source.any"
                                : "compose.source.organization");
        };
    }

    private LabeledField description() {
        WrappedField field = new WrappedField(2);
        field.setId("rule-description");
        field.textProperty().bindBidirectional(form.descriptionProperty());
        return new LabeledField(Messages.text("compose.description"), field).error(form.descriptionErrorProperty());
    }

    private LabeledField role() {
        TextField field = new TextField();
        field.setId("rule-role");
        field.setPromptText(Messages.text("compose.role.prompt"));
        field.textProperty().bindBidirectional(form.roleProperty());
        return new LabeledField(Messages.text("compose.role"), field).error(form.roleErrorProperty());
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
