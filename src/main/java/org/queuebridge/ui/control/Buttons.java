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

/** The program's kinds of buttons. */
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

    /** The main button of a screen, which writes. */
    public static Button primary(String words, Runnable command) {
        Button button = plain(words, command);
        button.getStyleClass().addAll(Styles.SUCCESS, "primary");
        return button;
    }

    /** A button in a row of tools, without a frame. */
    public static Button flat(String words, Runnable command) {
        Button button = plain(words, command);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /** The button of a step on the way. */
    public static Button accent(String words, Runnable command) {
        Button button = plain(words, command);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    /** A button that deletes something. */
    public static Button danger(String words, Runnable command) {
        Button button = plain(words, command);
        button.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        return button;
    }

    /** A link that does something here. */
    public static Hyperlink link(String words, Runnable command) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> {
            // A command can be given again; JavaFX would show it as a page that was visited.
            link.setVisited(false);
            command.run();
        });
        return link;
    }

    /** A button with only an icon; screen readers and the tooltip have words. */
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
     * While a focused button is disabled, the focus would move to the window's first control. It waits beside the
     * button instead, and returns unless the user has moved on.
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
