package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

class WrappedFieldTest {
    private final List<KeyCode> handedOn = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            WrappedField field = new WrappedField(2);
            field.setId("field");
            VBox page = new VBox(button("before"), field, button("after"));
            page.addEventHandler(KeyEvent.KEY_PRESSED, key -> handedOn.add(key.getCode()));
            Stage shown = Fx.shown(new Scene(page));
            field.requestFocus();
            field.setText("Mine");
            return shown;
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void tabLeavesIt() throws Exception {
        Fx.run(() -> {
            press(KeyCode.TAB, false);
            assertThat(focus()).isEqualTo("after");
            field().requestFocus();
            press(KeyCode.TAB, true);
            assertThat(focus()).isEqualTo("before");
            assertThat(field().getText()).isEqualTo("Mine");
        });
    }

    @Test
    void holdsOneLineOnly() throws Exception {
        Fx.run(() -> {
            press(KeyCode.ENTER, false);
            assertThat(field().getText()).isEqualTo("Mine");
            field().setText("one\ntwo");
            assertThat(field().getText()).isEqualTo("one two");
        });
    }

    @Test
    void leavesCommandsToTheScreen() throws Exception {
        Fx.run(() -> {
            Fx.press(field(), KeyCode.ENTER, true);
            assertThat(handedOn).containsExactly(KeyCode.ENTER);
            assertThat(field().getText()).isEqualTo("Mine");
        });
    }

    private void press(KeyCode key, boolean shift) {
        Event.fireEvent(field(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }

    private WrappedField field() {
        return (WrappedField) stage.getScene().lookup("#field");
    }

    private String focus() {
        return stage.getScene().getFocusOwner().getId();
    }

    private static Node button(String id) {
        Button button = new Button(id);
        button.setId(id);
        return button;
    }
}
