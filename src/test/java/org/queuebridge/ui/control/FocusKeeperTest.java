package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

class FocusKeeperTest {
    private Button first;
    private Button action;
    private TextField next;
    private HBox actions;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        first = Fx.on(() -> Buttons.plain("First", () -> {}));
        action = Fx.on(() -> Buttons.plain("Action", () -> {}));
        next = Fx.on(TextField::new);
        actions = Fx.on(() -> new HBox(action));
        stage = Fx.on(() -> Fx.dressed(new Scene(new VBox(first, new VBox(new VBox(actions), next), new TextField()))));
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void theFocusStaysNearWhereAButtonGoesByBeingPressed() throws Exception {
        assertThat(after(() -> actions.getChildren().remove(action))).isEqualTo(next);
        assertThat(after(() -> {
                    actions.getChildren().setAll(action);
                    action.requestFocus();
                    actions.getParent().setVisible(false);
                    return true;
                }))
                .isEqualTo(next);
    }

    @Test
    void whatTakesThePlaceOfAButtonTakesItsFocus() throws Exception {
        Button instead = Fx.on(() -> Buttons.plain("Instead", () -> {}));
        assertThat(after(() -> actions.getChildren().setAll(instead))).isEqualTo(instead);
    }

    @Test
    void aLinkThatIsDisabledLeavesItsFocusToTheNext() throws Exception {
        assertThat(after(() -> {
                    Hyperlink link = Buttons.link("Link", () -> {});
                    actions.getChildren().setAll(link);
                    link.requestFocus();
                    link.setDisable(true);
                    return true;
                }))
                .isEqualTo(next);
    }

    @Test
    void whereNothingComesAfterTheFocusGoesToWhatCameBefore() throws Exception {
        assertThat(after(() -> {
                    VBox root = (VBox) stage.getScene().getRoot();
                    root.getChildren().removeLast();
                    actions.setVisible(false);
                    next.setDisable(true);
                    return true;
                }))
                .isEqualTo(first);
    }

    @Test
    void whereAPersonGoesIsLeftAsItIs() throws Exception {
        assertThat(after(() -> {
                    first.requestFocus();
                    return actions.getChildren().remove(action);
                }))
                .isEqualTo(first);
    }

    /** Where the focus is after something happened to the button that had it. */
    private Node after(Callable<Boolean> change) throws Exception {
        Fx.run(action::requestFocus);
        Fx.on(change);
        Fx.pulse(stage.getScene());
        return Fx.on(() -> stage.getScene().getFocusOwner());
    }
}
