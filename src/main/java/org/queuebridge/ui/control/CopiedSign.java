package org.queuebridge.ui.control;

import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.words.Messages;

/** Shows "Copied" for a moment below the focused control. */
final class CopiedSign {
    private static final Duration READ = Duration.seconds(2);
    private static final double GAP = 4;

    private final Node by;
    private final Tooltip sign = new Tooltip(Messages.text("copied"));

    private CopiedSign(Node by) {
        this.by = by;
        sign.setGraphic(new FontIcon(Feather.CHECK));
        sign.getStyleClass().add("copied-sign");
    }

    /** Shows it in the active window. */
    static void show() {
        Window.getWindows().stream()
                .filter(Window::isFocused)
                .flatMap(window -> Stream.ofNullable(window.getScene()))
                .flatMap(scene -> Stream.ofNullable(scene.getFocusOwner()))
                .findFirst()
                .ifPresent(by -> new CopiedSign(by).open());
    }

    private void open() {
        Bounds place = by.localToScreen(by.getLayoutBounds());
        if (place == null) {
            return;
        }
        sign.show(by, place.getMinX(), place.getMaxY() + GAP);
        Announcement.say(by, sign.getText());
        PauseTransition reading = new PauseTransition(READ);
        reading.setOnFinished(_ -> sign.hide());
        reading.play();
    }
}
