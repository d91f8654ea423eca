package org.queuebridge.ui.control;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for one long line of text, shown wrapped. Tab leaves it, as in every field. */
public final class WrappedField extends TextArea {
    /** @param rows how many are to be seen at once */
    public WrappedField(int rows) {
        getStyleClass().add("wrapped-field");
        setWrapText(true);
        setPrefRowCount(rows);
        setMinHeight(USE_PREF_SIZE);
        setTextFormatter(new TextFormatter<>(change -> {
            change.setText(change.getText().replace('\n', ' ').replace('\r', ' '));
            return change;
        }));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void onKey(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (plain && key.getCode() == KeyCode.TAB) {
            requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            key.consume();
        } else if (plain && key.getCode() == KeyCode.ENTER) {
            key.consume();
        }
    }
}
