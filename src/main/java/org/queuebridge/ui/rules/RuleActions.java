package org.queuebridge.ui.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.rules.model.ChosenRules;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RulesModel;
import org.queuebridge.ui.rules.model.VerificationState;
import org.queuebridge.words.Messages;

/** The buttons below the table: what can be done with the selected rules, or why nothing can. */
final class RuleActions extends VBox {
    /**
     * The action of each button.
     *
     * @param table takes the focus where no button can have it
     */
    record On(Runnable verify, Runnable edit, Runnable enable, Runnable disable, Runnable delete, Runnable table) {}

    private final RulesModel model;
    private final On on;
    private final Button verify;
    private final Button enable;
    private final Button disable;
    private final Button edit;
    private final Button delete;
    private final Label locked = new WrappedLabel("", "muted", "small");

    RuleActions(RulesModel model, On on) {
        this.model = model;
        this.on = on;
        getStyleClass().add("rule-actions");
        verify = Buttons.accent(Messages.text("rules.verify"), on.verify);
        verify.setId("verify-rule");
        enable = Buttons.plain(Messages.text("rules.enable"), on.enable);
        enable.setId("enable-rule");
        disable = Buttons.plain(Messages.text("rules.disable"), on.disable);
        disable.setId("disable-rule");
        edit = Buttons.plain(Messages.text("rules.edit"), on.edit);
        edit.setId("edit-rule");
        delete = Buttons.danger(Messages.text("rules.delete"), on.delete);
        delete.setId("delete-rule");
        // Several rows where there is little room or letters are large, so that none is cut.
        FlowPane buttons = new FlowPane(verify, edit, enable, disable, delete);
        buttons.getStyleClass().add("buttons");
        buttons.setPrefWrapLength(0);
        getChildren().addAll(locked, buttons);
        model.list().selectionProperty().subscribe(_ -> show());
        model.changes().busyProperty().subscribe(_ -> show());
        model.verification().shownProperty().subscribe(_ -> show());
    }

    private void show() {
        List<RuleRow> lines = model.list().selectionProperty().get();
        ChosenRules changeable = model.changeable();
        boolean busy =
                changeable.lines().isEmpty() || model.changes().busyProperty().get();
        verify.setDisable(
                lines.isEmpty() || model.verification().shownProperty().get() instanceof VerificationState.Running);
        enable.setDisable(busy);
        disable.setDisable(busy);
        delete.setDisable(busy);
        boolean scheduled = lines.size() == 1 && lines.getFirst().pattern().isEmpty();
        edit.setDisable(busy || scheduled);
        offer(
                changeable.thatAre(false).names().size(),
                changeable.thatAre(true).names().size());
        locked.setText(whyLocked(lines));
        Visibility.set(locked, !locked.getText().isEmpty());
        if (noButtonHasFocus() && !model.changes().busyProperty().get()) {
            passFocusOn();
        }
    }

    /** Both buttons are shown where both do something, with the number of rules. */
    private void offer(int disabled, int enabled) {
        boolean both = disabled > 0 && enabled > 0;
        enable.setText(both ? Messages.text("rules.enable.some", disabled) : Messages.text("rules.enable"));
        disable.setText(both ? Messages.text("rules.disable.some", enabled) : Messages.text("rules.disable"));
        Visibility.set(enable, disabled > 0);
        Visibility.set(disable, enabled > 0 || disabled == 0);
    }

    /** A button that is disabled while it works passes the focus to its neighbors. */
    private boolean noButtonHasFocus() {
        return isFocusWithin()
                && Stream.of(verify, edit, enable, disable, delete)
                        .noneMatch(button -> button.isFocused() && button.isVisible());
    }

    /** The pressed button may have nothing to do any more. */
    private void passFocusOn() {
        Stream.of(enable, disable)
                .filter(button -> button.isVisible() && !button.isDisabled())
                .findFirst()
                .ifPresentOrElse(Button::requestFocus, on.table);
    }

    private static String whyLocked(List<RuleRow> lines) {
        Optional<String> service =
                lines.stream().flatMap(line -> line.rule().managedBy().stream()).findFirst();
        return service.map(by ->
                        lines.size() == 1 ? Messages.text("rules.locked", by) : Messages.text("rules.locked.some"))
                .orElse("");
    }
}
