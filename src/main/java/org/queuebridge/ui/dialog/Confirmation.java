package org.queuebridge.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/**
 * A question with the consequences of the answer. Cancel has the focus, and Esc cancels: nothing is confirmed by
 * accident.
 */
public final class Confirmation extends Stage {
    private static final double SHARE_OF_OWNER = 0.92;
    /** Times the size of letters, as in the style. */
    private static final double WIDE = 48;

    /** Of width and height, before which a small window is no measure. */
    private static final double LEAST = 400;

    private final double fontSize;
    private final Button cancel = Buttons.plain(Messages.text("dialog.cancel"), this::close);
    private final VBox body = new VBox();
    private final HBox buttons = new HBox();

    /**
     * A question.
     *
     * @param confirm the button that confirms; it closes the dialog first
     */
    public Confirmation(Window owner, Appearance appearance, String title, Button confirm) {
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(title);
        setResizable(false);
        Label heading = new WrappedLabel(title, "card-title");
        body.getStyleClass().add("confirmation-body");
        cancel.setId("dialog-cancel");
        cancel.setCancelButton(true);
        buttons.getChildren().addAll(cancel, confirm);
        buttons.getStyleClass().add("confirmation-buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox root = new VBox(heading, new FittingScroll(body), buttons);
        root.getStyleClass().add("confirmation");
        Scene scene = new Scene(root);
        scene.getAccelerators().put(Keys.APPLY.combination(), confirm::fire);
        fontSize = appearance.fontSizeProperty().get();
        var dressing = appearance.dress(scene);
        setScene(scene);
        setOnShowing(_ -> {
            root.setMaxSize(room(owner.getWidth()), room(owner.getHeight()));
            centerOver(owner, root);
        });
        setOnShown(_ -> cancel.requestFocus());
        setOnHidden(_ -> dressing.unsubscribe());
    }

    /** A message with nothing to decide. */
    public static Confirmation toRead(Window owner, Appearance appearance, String title) {
        Confirmation dialog = new Confirmation(owner, appearance, title, Buttons.plain("", () -> {}));
        dialog.buttons.getChildren().setAll(dialog.cancel);
        dialog.cancel.setText(Messages.text("dialog.close"));
        return dialog;
    }

    /** However large text is, all of it stays before the window that asks; what is higher scrolls. */
    private static double room(double ofOwner) {
        return Math.max(LEAST, ofOwner * SHARE_OF_OWNER);
    }

    /**
     * JavaFX would center it on the screen, which may be far from the window. Done before it is shown: some systems
     * ignore a place that is set right afterwards.
     */
    private void centerOver(Window owner, Region content) {
        content.applyCss();
        // Buttons with long words make it wider than usual.
        double width = Math.max(
                Math.min(content.prefWidth(Region.USE_COMPUTED_SIZE), content.getMaxWidth()),
                content.minWidth(Region.USE_COMPUTED_SIZE));
        double height = Math.min(content.prefHeight(width), content.getMaxHeight());
        setX(owner.getX() + Math.max(0, (owner.getWidth() - width) / 2));
        setY(owner.getY() + Math.max(0, (owner.getHeight() - height) / 2));
    }

    /** Adds a paragraph. */
    public Confirmation say(String words, String... styles) {
        return add(new WrappedLabel(words, styles));
    }

    /** For much to read, where the window that asks is as wide. */
    public Confirmation wide() {
        if (getOwner().getWidth() >= WIDE * fontSize) {
            getScene().getRoot().getStyleClass().add("wide");
        }
        return this;
    }

    /** Makes it as high as what it says now needs. */
    public void fitAgain() {
        if (isShowing()) {
            VBox root = (VBox) getScene().getRoot();
            root.applyCss();
            root.getChildren().forEach(child -> {
                if (child instanceof Parent parent) {
                    parent.requestLayout();
                }
            });
            sizeToScene();
        }
    }

    /** Shows where the change would be made; the sandbox has its sign, as in the header. */
    public Confirmation say(WriteLocation where) {
        Label words = new WrappedLabel(where.words());
        HBox line = new HBox(words);
        line.getStyleClass().add("dialog-where");
        line.setAlignment(Pos.CENTER_LEFT);
        if (where.sandbox()) {
            Label sandbox = new Label(Messages.text("header.sandbox"));
            sandbox.getStyleClass().add("environment");
            sandbox.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addFirst(sandbox);
        }
        return add(line);
    }

    public Confirmation add(Node node) {
        body.getChildren().add(node);
        return this;
    }

    /** Adds another answer, beside Cancel. */
    public Confirmation addButton(Button answer) {
        buttons.getChildren().add(1, answer);
        return this;
    }
}
