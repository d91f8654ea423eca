package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.words.Words;

/** The buttons below the table: what can be done with the selected rules, and why where nothing can. */
final class RuleActions extends HBox {
    private final RulesModel model;
    private final Button verify;
    private final Button toggle;
    private final Button edit;
    private final Button delete;
    private final Label locked = new Label();

    RuleActions(RulesModel model, Runnable onVerify, Runnable onToggle, Runnable onEdit, Runnable onDelete) {
        this.model = model;
        getStyleClass().add("rule-actions");
        setAlignment(Pos.CENTER_LEFT);
        verify = Buttons.accent(Words.text("rules.verify"), onVerify);
        verify.setId("verify-rule");
        toggle = Buttons.plain(Words.text("rules.disable"), onToggle);
        toggle.setId("toggle-rule");
        edit = Buttons.plain(Words.text("rules.edit"), onEdit);
        edit.setId("edit-rule");
        delete = Buttons.danger(Words.text("rules.delete"), onDelete);
        delete.setId("delete-rule");
        locked.getStyleClass().addAll("muted", "small");
        locked.setWrapText(true);
        locked.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(locked, Priority.ALWAYS);
        locked.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(verify, edit, toggle, locked, delete);
        model.list().selectionProperty().subscribe(_ -> show());
        model.changes().stateProperty().subscribe(_ -> show());
        model.verification().shownProperty().subscribe(_ -> show());
    }

    private void show() {
        List<RuleLine> lines = model.list().selectionProperty().get();
        Chosen changeable = model.changeable();
        boolean busy = changeable.lines().isEmpty() || model.changes().busy();
        verify.setDisable(
                lines.isEmpty() || model.verification().shownProperty().get() instanceof VerificationState.Running);
        toggle.setDisable(busy);
        delete.setDisable(busy);
        boolean scheduled = lines.size() == 1 && lines.getFirst().pattern().isEmpty();
        edit.setDisable(busy || scheduled);
        toggle.setText(Words.text(changeable.allEnabled() ? "rules.disable" : "rules.enable"));
        locked.setText(whyLocked(lines));
    }

    private static String whyLocked(List<RuleLine> lines) {
        Optional<String> service =
                lines.stream().flatMap(line -> line.rule().managedBy().stream()).findFirst();
        return service.map(by -> lines.size() == 1 ? Words.text("rules.locked", by) : Words.text("rules.locked.some"))
                .orElse("");
    }
}
