package org.queuebridge.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** {@link Keys#UNDO} where a change can be undone. */
public final class UndoKey {
    private UndoKey() {}

    /** Undoes on that key; in a field with typing to undo, the field does so instead. */
    public static void on(Node screen, Runnable undo) {
        on(screen, () -> true, undo);
    }

    /** The same, only while that is so. */
    static void on(Node screen, BooleanSupplier here, Runnable undo) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean typing = key.getTarget() instanceof TextInputControl field && field.isUndoable();
            if (Keys.UNDO.match(key) && !typing && here.getAsBoolean()) {
                undo.run();
                key.consume();
            }
        });
    }
}
