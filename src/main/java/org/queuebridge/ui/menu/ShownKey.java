package org.queuebridge.ui.menu;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.queuebridge.ui.shell.Keys;

/** A key as a menu shows it. The row handles it itself, so the menu never does. */
final class ShownKey extends KeyCombination {
    private final Keys key;

    ShownKey(Keys key) {
        this.key = key;
    }

    @Override
    public boolean match(KeyEvent pressed) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return key.text();
    }
}
