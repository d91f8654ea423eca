package org.queuebridge.ui.compose;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Field;
import org.queuebridge.ui.words.Words;

/** The targets, a line each: ARN, role where it is asked for, and a button that takes the line away. */
final class TargetsEditor extends VBox {
    private final RuleForm form;
    private final VBox lines = new VBox();
    private final Hyperlink add;

    TargetsEditor(RuleForm form) {
        this.form = form;
        getStyleClass().add("targets-editor");
        Label title = new Label(Words.text("compose.targets"));
        title.getStyleClass().add("field-label");
        add = Buttons.link(Words.text("compose.targets.add"), form::addTarget);
        add.setId("add-target");
        add.getStyleClass().add("small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        lines.getStyleClass().add("target-lines");
        Label wrong = new Label();
        wrong.getStyleClass().add("field-error");
        wrong.setWrapText(true);
        wrong.textProperty().bind(form.targetsErrorProperty());
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        getChildren().addAll(new HBox(title, space, add), lines, wrong);
        form.targets().addListener(this::follow);
        fill();
    }

    /** Its lines are made anew; the focus goes to the new one, or to the one in place of the removed. */
    private void follow(ListChangeListener.Change<? extends TargetLine> change) {
        boolean focused = isFocusWithin();
        fill();
        while (change.next() && focused) {
            int at = Math.min(change.getFrom(), form.targets().size() - 1);
            Optional.ofNullable(lookup("#target-arn-" + (at + 1))).ifPresent(Node::requestFocus);
        }
    }

    private void fill() {
        lines.getChildren().clear();
        for (TargetLine line : form.targets()) {
            lines.getChildren().add(line(line, lines.getChildren().size() + 1));
        }
        add.setDisable(!form.mayAddTarget());
    }

    private Node line(TargetLine line, int number) {
        ComboBox<String> arn = arnBox(line, number);
        TextField role = new TextField();
        role.setId("target-role-" + number);
        role.setPromptText(Words.text("compose.target.role.prompt"));
        role.textProperty().bindBidirectional(line.roleProperty());
        role.focusedProperty().subscribe((_, focused) -> whenLeft(focused, () -> form.checkRole(line)));
        Field arnField = new Field(Words.text("compose.target.arn", number), arn).error(line.arnErrorProperty());
        Field roleField = new Field(Words.text("compose.target.role", number), role).error(line.roleErrorProperty());
        arnField.hideLabel();
        roleField.hideLabel();
        HBox.setHgrow(arnField, Priority.ALWAYS);
        HBox.setHgrow(roleField, Priority.ALWAYS);
        arnField.setPrefWidth(220);
        roleField.setPrefWidth(130);
        roleField.visibleProperty().bind(line.roleAskedBinding().or(role.focusedProperty()));
        roleField.managedProperty().bind(roleField.visibleProperty());
        HBox row = new HBox(arnField, kind(line), roleField);
        row.getStyleClass().add("field-row");
        if (form.targets().size() > 1) {
            Button remove =
                    Buttons.icon(Feather.X, Words.text("compose.target.remove", number), () -> form.removeTarget(line));
            remove.setId("target-remove-" + number);
            row.getChildren().add(remove);
        }
        return row;
    }

    /** To type an ARN, or to choose one that rules of the bus send to. */
    private ComboBox<String> arnBox(TargetLine line, int number) {
        ComboBox<String> box = new ComboBox<>();
        box.setEditable(true);
        box.setId("target-arn-" + number);
        box.setPromptText(Words.text("compose.target.arn.prompt"));
        box.getEditor().textProperty().bindBidirectional(line.arnProperty());
        box.setOnShowing(_ -> offer(box, line));
        box.focusedProperty().subscribe((_, focused) -> whenLeft(focused, () -> form.checkArn(line)));
        return box;
    }

    /** Other choices than before must not take away what is typed, which a box does with what was chosen. */
    private void offer(ComboBox<String> box, TargetLine line) {
        String typed = line.arnProperty().get();
        box.getItems().setAll(form.knownTargets());
        line.arnProperty().set(typed);
    }

    /** What kind of target the ARN names, as soon as it names one. */
    private static Label kind(TargetLine line) {
        Label kind = new Label();
        kind.getStyleClass().addAll("muted", "small", "target-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        kind.textProperty()
                .bind(line.kindProperty()
                        .map(found ->
                                found.map(each -> Words.text("target." + each)).orElse("")));
        kind.managedProperty().bind(kind.textProperty().isNotEmpty());
        return kind;
    }

    private static void whenLeft(boolean focused, Runnable check) {
        if (!focused) {
            check.run();
        }
    }
}
