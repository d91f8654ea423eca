package org.queuebridge.ui.dialog;

import java.util.function.Consumer;
import javafx.stage.Window;
import org.queuebridge.domain.json.Json;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.target.TargetSettingsModel;
import org.queuebridge.ui.target.TargetSettingsPane;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Changes the settings of a target. */
public final class TargetSettingsDialog {
    private TargetSettingsDialog() {}

    /**
     * Shows them; returns at once.
     *
     * @param target the target's name
     * @param onUse receives the settings once they are valid
     */
    public static void show(
            Window owner, Appearance appearance, String target, TargetSettingsModel model, Consumer<Json.Obj> onUse) {
        var use = Buttons.accent(Messages.text("target.settings.use"), () -> {});
        use.setId("dialog-confirm");
        Confirmation dialog = new Confirmation(owner, appearance, Messages.text("target.settings.title", target), use);
        use.setOnAction(_ -> model.save().ifPresent(settings -> {
            dialog.close();
            onUse.accept(settings);
        }));
        TargetSettingsPane pane = new TargetSettingsPane(model);
        dialog.getScene().getRoot().getStyleClass().add("wide");
        dialog.add(pane);
        dialog.show();
        pane.focusFirst();
    }
}
