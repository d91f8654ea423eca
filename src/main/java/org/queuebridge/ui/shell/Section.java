package org.queuebridge.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** The screens of the window, in the order of the navigation. */
public enum Section {
    CONNECT("connect", Feather.LINK, KeyCode.DIGIT1),
    QUEUES("queues", Feather.USERS, KeyCode.DIGIT2),
    RULES("rules", Feather.FILTER, KeyCode.DIGIT3),
    BENCH("bench", Feather.CHECK_SQUARE, KeyCode.DIGIT4),
    ACTIVITY("activity", Feather.CLOCK, KeyCode.DIGIT5);

    private final String key;
    private final Feather sign;
    private final KeyCode digit;

    Section(String key, Feather sign, KeyCode digit) {
        this.key = key;
        this.sign = sign;
        this.digit = digit;
    }

    /** The last part of the message keys that belong to it. */
    String key() {
        return key;
    }

    Feather sign() {
        return sign;
    }

    /** Ctrl (Command on a Mac) and its number. */
    KeyCombination keys() {
        return new KeyCodeCombination(digit, KeyCombination.SHORTCUT_DOWN);
    }
}
