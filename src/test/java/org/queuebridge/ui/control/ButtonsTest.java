package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.ui.Fx;

class ButtonsTest {
    @Test
    void everyKindShowsThatItHasTheFocusByARingOutside() throws Exception {
        Fx.run(() -> {
            List<Button> kinds = List.of(
                    Buttons.plain("Plain", () -> {}),
                    Buttons.primary("Primary", () -> {}),
                    Buttons.accent("Accent", () -> {}),
                    Buttons.danger("Danger", () -> {}),
                    Buttons.icon(Feather.MOON, "Sign", () -> {}));
            VBox root = new VBox();
            root.getChildren().addAll(kinds);
            Scene scene = new Scene(root);
            Stage stage = Fx.dressed(scene);
            for (Button button : kinds) {
                button.requestFocus();
                root.applyCss();
                assertThat(outermost(button.getBackground())).isNegative();
            }
            stage.hide();
        });
    }

    @Test
    void aLinkLooksTheSameAfterItWasUsed() throws Exception {
        Fx.run(() -> {
            Hyperlink link = Buttons.link("Link", () -> {});
            link.fire();
            assertThat(link.isVisited()).isFalse();
        });
    }

    @Test
    void linksTogglesAndCheckBoxesShowItToo() throws Exception {
        Fx.run(() -> {
            CheckBox check = new CheckBox("Check");
            List<ButtonBase> kinds = List.of(Buttons.link("Link", () -> {}), new ToggleButton("Toggle"), check);
            VBox root = new VBox();
            root.getChildren().addAll(kinds);
            Stage stage = Fx.dressed(new Scene(root));
            root.applyCss();
            root.layout();
            for (ButtonBase button : kinds) {
                Region ringed = button.equals(check) ? (Region) check.lookup(".box") : button;
                button.requestFocus();
                root.applyCss();
                assertThat(ringed.getBorder().getStrokes().getFirst().getTopStroke())
                        .as(button.getText())
                        .isEqualTo(Color.web("#0969da"));
                assertThat(ringed.getBorder()
                                .getStrokes()
                                .getFirst()
                                .getInsets()
                                .getTop())
                        .isNegative();
            }
            stage.hide();
        });
    }

    @Test
    void aButtonThatIsDisabledWhileItWorksHasTheFocusAgainAfterwards() throws Exception {
        Fx.run(() -> {
            Button works = Buttons.plain("Works", () -> {});
            Scene scene = new Scene(new VBox(new TextField(), new VBox(works)));
            Stage stage = Fx.shown(scene);
            works.requestFocus();
            works.setDisable(true);
            assertThat(scene.getFocusOwner()).isEqualTo(works.getParent());
            works.setDisable(false);
            assertThat(scene.getFocusOwner()).isEqualTo(works);
            stage.hide();
        });
    }

    @Test
    void whoHasGoneElsewhereMeanwhileStaysThere() throws Exception {
        Fx.run(() -> {
            TextField other = new TextField();
            Button works = Buttons.plain("Works", () -> {});
            Scene scene = new Scene(new VBox(other, new VBox(works)));
            Stage stage = Fx.shown(scene);
            works.requestFocus();
            works.setDisable(true);
            other.requestFocus();
            works.setDisable(false);
            assertThat(scene.getFocusOwner()).isEqualTo(other);
            stage.hide();
        });
    }

    /** How far inside of the button its background begins, in pixels. */
    private static double outermost(Background background) {
        return background.getFills().getFirst().getInsets().getTop();
    }
}
