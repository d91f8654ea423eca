package org.queuebridge.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.Fx;

class SecretFieldTest {
    @Test
    void emptyingItWritesOverWhatWasTypedAndForgetsWhatCouldBeUndone() throws Exception {
        Fx.run(() -> {
            SecretField field = new SecretField();
            List<String> held = new ArrayList<>();
            field.setText("pasted");
            field.appendText("-typed");
            field.deleteText(0, 1);
            field.textProperty().subscribe((_, now) -> held.add(now));

            field.clear();

            assertThat(held).containsExactly("xxxxxxxxxxx", "");
            assertThat(field.isUndoable()).isFalse();
            assertThat(field.isRedoable()).isFalse();
        });
    }

    @Test
    void whatWasTypedCanBeReadUntilThen() throws Exception {
        Fx.run(() -> {
            SecretField field = new SecretField();
            field.setText("typed");

            assertThat(field.typed().reveal()).containsExactly('t', 'y', 'p', 'e', 'd');
            assertThat(field.getText()).isEqualTo("typed");
        });
    }
}
