package org.queuebridge.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** {@link Keys#UNDO} on a screen that can undo its last change. */
public final class UndoKey {
    private UndoKey() {}

    /** Undoes on that key; in a field with typing to undo, the field does so instead. */
    public static void on(Node screen, Runnable undo) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean typing = key.getTarget() instanceof TextInputControl field && field.isUndoable();
            if (Keys.UNDO.match(key) && !typing) {
                undo.run();
                key.consume();
            }
        });
    }
}
