package org.queuebridge.ui.target;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
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
        pseudoClassStateChanged(
                PseudoClass.getPseudoClass(
                        words.sign().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                true);
        Label text = new WrappedLabel(words.text(), "small", "permission-text");
        VBox said = new VBox(text);
        HBox.setHgrow(said, Priority.ALWAYS);
        if (!words.copyable().isEmpty()) {
            said.getChildren().add(copy(words.copyable()));
        }
        setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(new FontIcon(sign(words.sign())), said);
        setAccessibleText(Messages.text("permission.sign." + words.sign()) + ": " + words.text());
    }

    private static Hyperlink copy(String policies) {
        Hyperlink copy = Buttons.link(Messages.text("permission.role.copy"), () -> CopyToClipboard.copy(policies));
        copy.getStyleClass().add("small");
        return copy;
    }

    /** Each has a shape of its own, because color is never the only sign. */
    private static Feather sign(PermissionWords.Sign sign) {
        return switch (sign) {
            case MAY -> Feather.CHECK;
            case ADDED -> Feather.PLUS_CIRCLE;
            case MAY_NOT -> Feather.ALERT_TRIANGLE;
            case UNKNOWN -> Feather.HELP_CIRCLE;
            case ROLE -> Feather.KEY;
        };
    }
}
