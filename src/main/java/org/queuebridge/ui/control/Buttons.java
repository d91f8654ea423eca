package org.queuebridge.ui.control;

import atlantafx.base.theme.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons of the kinds that the program has. */
public final class Buttons {
    private Buttons() {}

    /** An ordinary button. */
    public static Button plain(String words, Runnable command) {
        Button button = new Button(words);
        button.setOnAction(_ -> command.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        keepFocus(button);
        return button;
    }

    /** The one button of a screen that does what the screen is for, and writes. */
    public static Button primary(String words, Runnable command) {
        Button button = plain(words, command);
        button.getStyleClass().addAll(Styles.SUCCESS, "primary");
        return button;
    }

    /** The button of a step on the way. */
    public static Button accent(String words, Runnable command) {
        Button button = plain(words, command);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** A button that takes something away. */
    public static Button danger(String words, Runnable command) {
        Button button = plain(words, command);
        button.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        return button;
    }

    /** A link that does something here. */
    public static Hyperlink link(String words, Runnable command) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> command.run());
        return link;
    }

    /** A button that shows a sign only; screen readers get the words, and so does the pointer. */
    public static Button icon(Ikon sign, String words, Runnable command) {
        Button button = new Button(null, new FontIcon(sign));
        button.setOnAction(_ -> command.run());
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        keepFocus(button);
        return button;
    }

    /**
     * A button with the focus that is disabled, as while it works, would lose it to whatever is first in the window.
     * Beside it the focus waits instead, and comes back unless the person has gone elsewhere.
     */
    private static void keepFocus(Button button) {
        BooleanProperty waits = new SimpleBooleanProperty();
        button.disabledProperty().subscribe(disabled -> {
            Scene scene = button.getScene();
            Node beside = button.getParent();
            Node owner = scene == null ? null : scene.getFocusOwner();
            if (disabled && beside != null && button.equals(owner)) {
                beside.requestFocus();
                waits.set(true);
            } else if (!disabled && waits.get()) {
                waits.set(false);
                if (beside != null && beside.equals(owner)) {
                    button.requestFocus();
                }
            }
        });
    }
}
