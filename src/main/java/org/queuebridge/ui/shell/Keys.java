package org.queuebridge.ui.shell;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.queuebridge.words.Messages;

/**
 * Every key of the program that is not a control's own: screens ask it which one was pressed; menus, tooltips, hints
 * and the list of keys ask it how the key is written. {@code SHORTCUT} is Command on a Mac, and Ctrl elsewhere.
 */
public enum Keys {
    CONNECT(Group.EVERYWHERE, KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN),
    QUEUES(Group.EVERYWHERE, KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN),
    RULES(Group.EVERYWHERE, KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN),
    DOCTOR_SCREEN(Group.EVERYWHERE, KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN),
    BENCH(Group.EVERYWHERE, KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN),
    ACTIVITY(Group.EVERYWHERE, KeyCode.DIGIT6, KeyCombination.SHORTCUT_DOWN),
    /** Checks why the selected rule gets no events; the bus where none is selected. */
    DOCTOR(Group.EVERYWHERE, KeyCode.D, KeyCombination.SHORTCUT_DOWN),
    /** Captures events for the selected rule; of the bus where none is selected. */
    CAPTURE(Group.EVERYWHERE, KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    /** Logs what the bus does with its events. */
    BUS_LOG(Group.EVERYWHERE, KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    /** Goes to any queue, rule, target, screen or action. */
    PALETTE(Group.EVERYWHERE, KeyCode.K, KeyCombination.SHORTCUT_DOWN),
    /** Lists all keys. */
    HELP(Group.EVERYWHERE, KeyCode.F1),
    PREFERENCES(Group.EVERYWHERE, KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN),
    UNDO(Group.EVERYWHERE, KeyCode.Z, KeyCombination.SHORTCUT_DOWN),
    /** Light or dark. */
    THEME(Group.EVERYWHERE, KeyCode.L, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    /** Plus and equals share a key on many keyboards, so Shift makes no difference. */
    LARGER(Group.EVERYWHERE, KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    LARGER_UNSHIFTED(Group.ALTERNATIVE, KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    LARGER_KEYPAD(Group.ALTERNATIVE, KeyCode.ADD, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    SMALLER(Group.EVERYWHERE, KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    SMALLER_KEYPAD(Group.ALTERNATIVE, KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    NORMAL_SIZE(Group.EVERYWHERE, KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
    /** Closes the window, as its own button does. */
    QUIT(Group.EVERYWHERE, KeyCode.Q, KeyCombination.SHORTCUT_DOWN),

    /** Reads again what a screen shows. */
    REFRESH(Group.SCREENS, KeyCode.F5),
    /** Puts the cursor into the field that searches or filters. */
    FIND(Group.SCREENS, KeyCode.F, KeyCombination.SHORTCUT_DOWN),
    /** Does what a screen is for: applies the plan, or tests with AWS. */
    APPLY(Group.SCREENS, KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN),

    DETAILS(Group.TABLES, KeyCode.ENTER),
    COPY(Group.TABLES, KeyCode.C, KeyCombination.SHORTCUT_DOWN),
    SELECT_ALL(Group.TABLES, KeyCode.A, KeyCombination.SHORTCUT_DOWN),
    /** Opens the menu of the selected rows. */
    MENU(Group.TABLES, KeyCode.F10, KeyCombination.SHIFT_DOWN),
    MENU_KEY(Group.ALTERNATIVE, KeyCode.CONTEXT_MENU),

    /** Starts a new rule on the screen Queues. */
    NEW_RULE(Group.SCREENS, KeyCode.N, KeyCombination.SHORTCUT_DOWN),

    /** On a queue's row. */
    SELECT(Group.QUEUE_ROWS, KeyCode.SPACE),

    /** Leads to the fields for events and targets. */
    TARGETS(Group.SCREENS, KeyCode.T, KeyCombination.SHORTCUT_DOWN),
    /** Verifies the selected rules, or the rule that was just created. */
    VERIFY(Group.SCREENS, KeyCode.F8),

    /** Cancels the check of the doctor that is running. */
    CANCEL_CHECK(Group.DOCTOR, KeyCode.ESCAPE),

    EDIT(Group.RULE_ROWS, KeyCode.F2),
    /** Enables the selected rules, or disables them where all are enabled. */
    SWITCH(Group.RULE_ROWS, KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
    DELETE(Group.RULE_ROWS, KeyCode.DELETE),
    /** Selects no rule, so that the details are those of the bus. */
    CLEAR_SELECTION(Group.RULE_ROWS, KeyCode.ESCAPE),
    /** Opens or closes a rule set in the table. */
    OPEN_SET(Group.RULE_ROWS, KeyCode.RIGHT),
    CLOSE_SET(Group.RULE_ROWS, KeyCode.LEFT),

    /** On the chart of a rule. */
    CHART_EARLIER(Group.CHARTS, KeyCode.LEFT),
    CHART_LATER(Group.CHARTS, KeyCode.RIGHT),
    CHART_EARLIER_EVENT(Group.CHARTS, KeyCode.LEFT, KeyCombination.SHORTCUT_DOWN),
    CHART_LATER_EVENT(Group.CHARTS, KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN),
    CHART_FIRST(Group.CHARTS, KeyCode.HOME),
    CHART_LAST(Group.CHARTS, KeyCode.END),

    /** On the flow map and the coverage matrix. */
    MAP_LARGER(Group.MAPS, KeyCode.PLUS, KeyCombination.SHIFT_ANY),
    MAP_LARGER_UNSHIFTED(Group.ALTERNATIVE, KeyCode.EQUALS, KeyCombination.SHIFT_ANY),
    MAP_LARGER_KEYPAD(Group.ALTERNATIVE, KeyCode.ADD),
    MAP_SMALLER(Group.MAPS, KeyCode.MINUS),
    MAP_SMALLER_KEYPAD(Group.ALTERNATIVE, KeyCode.SUBTRACT),
    MAP_FIT(Group.MAPS, KeyCode.DIGIT0);

    /** Where keys work, in the order in which they are listed. */
    public enum Group {
        EVERYWHERE,
        SCREENS,
        TABLES,
        QUEUE_ROWS,
        DOCTOR,
        RULE_ROWS,
        CHARTS,
        MAPS,
        /** Other keys for what a listed key does; they are not listed. */
        ALTERNATIVE;

        /** The group's keys, in their order. */
        public List<Keys> keys() {
            return Arrays.stream(Keys.values()).filter(key -> key.group == this).toList();
        }

        public String words() {
            return Messages.text("keys.group." + name());
        }
    }

    /** JavaFX writes the key as a sign that few people know by name. */
    private static final String JAVAFX_ENTER = "↵";

    private final Group group;

    @SuppressWarnings("ImmutableEnumChecker") // key combinations never change
    private final KeyCombination combination;

    Keys(Group group, KeyCode code, Modifier... modifiers) {
        this.group = group;
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

    /** What it does, for the list of keys. */
    public String words() {
        return Messages.text("key." + name());
    }
}
