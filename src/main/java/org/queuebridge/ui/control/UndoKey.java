package org.queuebridge.ui.control;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Ctrl+Z (Command on a Mac) on a screen that can undo what it did. */
public final class UndoKey {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private UndoKey() {}

    /** Runs that on the key; where something was typed, the field undoes the typing. */
    public static void on(Node screen, Runnable undo) {
        screen.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean typing = key.getTarget() instanceof TextInputControl field && field.isUndoable();
            if (UNDO.match(key) && !typing) {
                undo.run();
                key.consume();
            }
        });
    }
}
