package org.queuebridge.ui.dialog;

import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.queuebridge.domain.pattern.build.PatternBudget;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.session.LimitModel;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Asks for the longest pattern. */
public final class LimitDialog {
    private LimitDialog() {}

    /** Asks; returns at once. */
    public static void show(Window owner, Appearance appearance, LimitModel model) {
        var use = Buttons.accent(Messages.text("limit.use"), () -> {});
        use.setId("dialog-confirm");
        use.setDefaultButton(true);
        Confirmation dialog = new Confirmation(owner, appearance, Messages.text("limit.title"), use);
        use.setOnAction(_ -> {
            if (model.save()) {
                dialog.close();
            }
        });
        TextField field = new TextField();
        field.setId("limit-field");
        field.textProperty().bindBidirectional(model.textProperty());
        dialog.say(Messages.text("limit.about", PatternBudget.DEFAULT_LIMIT, PatternBudget.HIGHEST_LIMIT))
                .add(new LabeledField(Messages.text("limit.field"), field).error(model.errorProperty()));
        dialog.show();
        field.requestFocus();
        field.selectAll();
    }
}
