package org.queuebridge.ui.control;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/**
 * A result over the content, so that nothing moves. It passes by itself only where it was told to; not while the
 * pointer or the focus is on it.
 */
public final class Toast extends StackPane {
    /** Above a screen's footer. */
    private static final Insets PLACE = new Insets(16, 24, 70, 24);

    private final Notice notice = new Notice();
    private final AutoDismiss passing;

    /**
     * A toast that is hidden.
     *
     * @param read the time after which it passes
     * @param dismiss hides it
     */
    public Toast(String id, Duration read, Runnable dismiss) {
        getStyleClass().add("toast");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(this, Pos.BOTTOM_RIGHT);
        setMargin(this, PLACE);
        notice.setId(id);
        getChildren().add(notice);
        visibleProperty().bind(notice.visibleProperty());
        managedProperty().bind(visibleProperty());
        passing = new AutoDismiss(notice, read, dismiss);
    }

    /** What it shows; see {@link #shown}. */
    public Notice notice() {
        return notice;
    }

    /**
     * Its notice was shown: screen readers say so.
     *
     * @param passes whether it hides by itself
     */
    public void shown(boolean passes) {
        passing.stop();
        if (passes) {
            passing.start();
        }
        Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .ifPresent(focused -> Announcement.say(focused, notice.words()));
    }

    /** Hides it. */
    public void hide() {
        passing.stop();
        notice.hide();
    }

    /** A layer over a screen, through which the pointer reaches the screen. */
    public static Region layer(Node toast) {
        StackPane layer = new StackPane(toast);
        layer.setPickOnBounds(false);
        return layer;
    }
}
