package org.queuebridge.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/**
 * Every key of the program that is not a control's own: screens ask it which one was pressed, and tooltips and hints
 * how it is written. {@code SHORTCUT} is Command on a Mac, and Ctrl elsewhere.
 */
public enum Keys {
    CONNECT(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    QUEUES(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    RULES(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
    BENCH(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
    ACTIVITY(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),

    /** Reads again what a screen shows. */
    REFRESH(KeyCode.F5),
    /** Puts the cursor into the field that searches or filters. */
    FIND(KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    /** Does what a screen is for: applies the plan, or tests with AWS. */
    APPLY(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),
    UNDO(KeyCode.Z, KeyCombination.SHORTCUT_DOWN),

    /** On a table's row. */
    SELECT(KeyCode.SPACE),
    SELECT_ALL(KeyCode.A, KeyCombination.SHORTCUT_DOWN),
    DETAILS(KeyCode.ENTER),
    DELETE(KeyCode.DELETE),
    /** Opens or closes a rule set in the table. */
    OPEN_SET(KeyCode.RIGHT),
    CLOSE_SET(KeyCode.LEFT),

    /** Light or dark. */
    THEME(KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    /** Plus and equals share a key on many keyboards, so Shift makes no difference. */
    LARGER(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    LARGER_UNSHIFTED(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    LARGER_KEYPAD(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    SMALLER(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    SMALLER_KEYPAD(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    NORMAL_SIZE(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);

    /** JavaFX writes the key as a sign that few people know by name. */
    private static final String JAVAFX_ENTER = "↵";

    @SuppressWarnings("ImmutableEnumChecker") // key combinations never change
    private final KeyCombination combination;

    Keys(KeyCode code, Modifier... modifiers) {
        combination = new KeyCodeCombination(code, modifiers);
    }

    /** Whether this is the key that was pressed. */
    public boolean match(KeyEvent pressed) {
        return combination.match(pressed);
    }

    /** For the accelerators of a scene. */
    public KeyCombination combination() {
        return combination;
    }

    /** As this system writes it, e.g. {@code Ctrl+F} or {@code ⌘F}. */
    public String text() {
        return combination.getDisplayText().replace(JAVAFX_ENTER, "Enter");
    }
}
