package org.queuebridge.ui.compose.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.queuebridge.ui.control.LabeledField;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.summary.MoreFields;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.target.TargetsEditor;
import org.queuebridge.words.Messages;

/** The fields for the events that the rule fires for, and for where it sends them. */
final class FiringFieldsPane extends VBox {
    FiringFieldsPane(
            RuleForm form, Workspace workspace, ObservableValue<PatternPreview> preview, FormDialogs settings) {
        VBox events = new VBox(new FiresWhenPane(form.ended()));
        form.hand().textProperty().subscribe(text -> {
            Visibility.set(events, text.isEmpty());
        });
        MoreFields more = new MoreFields("targets-more", role(form));
        form.roleProperty().subscribe(role -> {
            if (!role.isEmpty()) {
                more.show(true);
            }
        });
        form.roleErrorProperty().subscribe(wrong -> {
            if (!wrong.isEmpty()) {
                more.show(true);
            }
        });
        getStyleClass().add("fields");
        getChildren()
                .addAll(
                        new TargetsEditor(
                                form.targets(), new FormTargetContexts(form, workspace, preview)::of, settings),
                        events,
                        more);
    }

    private static LabeledField role(RuleForm form) {
        TextField field = new TextField();
        field.setId("rule-role");
        field.setPromptText(Messages.text("compose.role.prompt"));
        field.textProperty().bindBidirectional(form.roleProperty());
        return new LabeledField(Messages.text("compose.role"), field).error(form.roleErrorProperty());
    }
}
