package org.queuebridge.ui.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.theme.Appearance;

class ConfirmationTest {
    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void opensInTheMiddleOfItsWindowWhereverThatIs() throws Exception {
        Fx.run(() -> {
            Stage window = Fx.shown(new Scene(new Pane(), 700, 500));
            window.setX(20);
            window.setY(40);
            Confirmation dialog = question(window);

            assertThat(dialog.getX() + dialog.getWidth() / 2).isCloseTo(20 + window.getWidth() / 2, within(1.0));
            assertThat(dialog.getY() + dialog.getHeight() / 2).isCloseTo(40 + window.getHeight() / 2, within(1.0));
        });
    }

    @Test
    void itsTitleStaysOnTheScreenAboveASmallWindow() throws Exception {
        Fx.run(() -> {
            Stage window = Fx.shown(new Scene(new Pane(), 50, 30));
            window.setX(0);
            window.setY(0);

            assertThat(question(window).getY()).isZero();
        });
    }

    @Test
    void withTextOfTwiceTheSizeAllOfItStaysBeforeTheSmallestWindowAndScrolls() throws Exception {
        Fx.run(() -> {
            Stage window = Fx.shown(new Scene(new Pane(), 1024, 700));
            Appearance large = new Appearance();
            large.fontSizeProperty().set(Appearance.LARGEST);
            Confirmation dialog =
                    Confirmation.toRead(window, large, "What you can do").wide();
            for (int i = 0; i < 12; i++) {
                dialog.say("A sentence that is long enough to need more than one line in large text, as steps are. "
                        .repeat(2));
            }
            dialog.show();

            assertThat(dialog.getWidth()).isLessThanOrEqualTo(window.getWidth());
            assertThat(dialog.getHeight()).isLessThanOrEqualTo(window.getHeight());
            Node close = dialog.getScene().lookup("#dialog-cancel");
            Bounds place = close.localToScene(close.getLayoutBounds());
            assertThat(place.getMaxX()).isLessThanOrEqualTo(dialog.getScene().getWidth());
            assertThat(place.getMaxY()).isLessThanOrEqualTo(dialog.getScene().getHeight());
            assertThat(dialog.getScene().lookup(".confirmation-scroll").isFocusTraversable())
                    .as("whether the keyboard reaches it")
                    .isTrue();
        });
    }

    @Test
    void whatFitsIsAsHighAsItsContentAndNothingToScroll() throws Exception {
        Fx.run(() -> {
            Stage window = Fx.shown(new Scene(new Pane(), 1024, 700));
            Confirmation dialog = Confirmation.toRead(window, new Appearance(), "What you can do")
                    .say("One sentence.");
            dialog.show();

            assertThat(dialog.getHeight()).isLessThan(200);
            assertThat(dialog.getScene().lookup(".confirmation-scroll").isFocusTraversable())
                    .isFalse();
        });
    }

    private static Confirmation question(Stage window) {
        Button confirm = Buttons.plain("Delete the rule with the longest of all names on this bus", () -> {});
        Confirmation dialog = new Confirmation(window, new Appearance(), "Delete rule?", confirm);
        dialog.addButton(Buttons.plain("Keep it as it is for now", () -> {})).show();
        return dialog;
    }
}
