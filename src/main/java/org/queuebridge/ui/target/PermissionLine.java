package org.queuebridge.ui.target;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.queuebridge.changes.permission.TargetPermission;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.Messages;
import org.queuebridge.words.PermissionWords;

/** Whether a rule may deliver to a target: a sign and a sentence, and for a role the policies that it needs. */
public final class PermissionLine extends HBox {
    public PermissionLine(TargetPermission permission) {
        PermissionWords words = PermissionWords.of(permission);
        getStyleClass().add("permission-line");
        PermissionSign.style(this, words.sign());
        Label text = new WrappedLabel(words.text(), "small", "permission-text");
        VBox said = new VBox(text);
        HBox.setHgrow(said, Priority.ALWAYS);
        if (!words.copyable().isEmpty()) {
            said.getChildren().add(copy(words.copyable()));
        }
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(PermissionSign.icon(words.sign()), said);
        setAccessibleText(Messages.text("permission.sign." + words.sign()) + ": " + words.text());
    }

    private static Hyperlink copy(String policies) {
        Hyperlink copy = Buttons.link(Messages.text("permission.role.copy"), () -> CopyToClipboard.copy(policies));
        copy.getStyleClass().add("small");
        return copy;
    }
}
