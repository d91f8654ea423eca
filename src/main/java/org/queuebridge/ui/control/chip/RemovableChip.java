package org.queuebridge.ui.control.chip;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.control.text.MiddleEllipsis;
import org.queuebridge.words.Messages;

/** A chip for something that its button removes; the keys are its container's. */
final class RemovableChip extends HBox {
    private final Label words = MiddleEllipsis.label();
    private final Tooltip whole = new WrappedTooltip();
    private final Button remove;

    RemovableChip(Runnable onRemove) {
        getStyleClass().addAll("chip", "removable");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.BUTTON);
        words.setTooltip(whole);
        remove = Buttons.icon(Feather.X, "", onRemove);
        remove.setFocusTraversable(false);
        remove.setTooltip(null);
        getChildren().addAll(words, remove);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    }

    void show(String name) {
        words.setText(name);
        whole.setText(name);
        setAccessibleText(Messages.text("chip.removable", name));
        remove.setAccessibleText(Messages.text("chip.remove", name));
    }
}
