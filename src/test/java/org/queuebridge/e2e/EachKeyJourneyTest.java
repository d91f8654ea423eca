package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.queuebridge.ui.shell.Keys;

/** Each key of the list of keys does what it says; those of rules' rows and maps have tests of their own. */
class EachKeyJourneyTest extends Journey {
    private static final List<Keys.Group> HERE =
            List.of(Keys.Group.EVERYWHERE, Keys.Group.SCREENS, Keys.Group.TABLES, Keys.Group.QUEUE_ROWS);

    private final Set<Keys> pressed = EnumSet.noneOf(Keys.class);

    @Override
    Dimension2D windowSize() {
        return SMALLEST;
    }

    @Override
    Map<String, String> environment() {
        return Map.of();
    }

    @Test
    void eachKeyDoesWhatTheListSays() {
        push(KeyCode.ENTER);
        await("AWS is connected", () -> there("aws-sign-out"));
        goEverywhere();
        openAndClose();
        change();
        useATable();
        captureByName();
        undo();
        press(Keys.QUIT);
        await("the window is closed", () -> !stage().isShowing());

        assertThat(Stream.of(Keys.values())
                        .filter(key ->
                                HERE.stream().anyMatch(group -> group.keys().contains(key)))
                        .filter(key -> !pressed.contains(key)))
                .as("keys that nothing here presses")
                .isEmpty();
    }

    private void goEverywhere() {
        press(Keys.QUEUES);
        awaitFocus("queue-search");
        press(Keys.RULES);
        awaitFocus("rule-filter");
        press(Keys.DOCTOR_SCREEN);
        await("the doctor", () -> there("doctor-empty"));
        press(Keys.BENCH);
        await("the bench", () -> there("bench-table"));
        press(Keys.ACTIVITY);
        await("the activity", () -> there("activity-table"));
        press(Keys.CONNECT);
        await("the connections", () -> there("aws-sign-out"));
    }

    private void openAndClose() {
        press(Keys.PALETTE);
        awaitFocus("palette-field");
        push(KeyCode.ESCAPE);
        press(Keys.HELP);
        await("the keys", () -> there("key-list"));
        push(KeyCode.ESCAPE);
        press(Keys.PREFERENCES);
        await("the preferences", () -> there("preferences-theme"));
        push(KeyCode.ESCAPE);
        await("they are closed", () -> !there("preferences-theme"));

        boolean dark = onFx(() -> appearance().darkProperty().get());
        press(Keys.THEME);
        assertThat(onFx(() -> appearance().darkProperty().get())).isNotEqualTo(dark);
        press(Keys.THEME);
        double usual = size();
        press(Keys.LARGER);
        assertThat(size()).isGreaterThan(usual);
        press(Keys.NORMAL_SIZE);
        assertThat(size()).isEqualTo(usual);
        press(Keys.SMALLER);
        assertThat(size()).isLessThan(usual);
        press(Keys.NORMAL_SIZE);
    }

    private void change() {
        press(Keys.QUEUES);
        awaitFocus("queue-search");
        press(Keys.REFRESH);
        see(ALL_QUEUES + " shown");
        push(KeyCode.DOWN);
        press(Keys.SELECT);
        see("1 selected");
        press(Keys.FIND);
        awaitFocus("queue-search");
        press(Keys.TARGETS);
        awaitFocus("target-arn-1");
        write("arn:aws:sqs:eu-central-1:123456789012:keyboard");
        push(KeyCode.ESCAPE);
        await("the fields are closed", () -> !there("target-arn-1"));
        press(Keys.APPLY);
        see("was created");
        press(Keys.NEW_RULE);
        see("0 selected");
        press(Keys.RULES);
        see("9 of 9 rules shown");
    }

    private void useATable() {
        push(KeyCode.DOWN);
        await("a rule is selected", () -> there("rule-sentence"));
        press(Keys.VERIFY);
        see(" · checked ");
        press(Keys.COPY);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString().lines().toList()))
                .hasSize(2);
        press(Keys.MENU);
        await("a menu", () -> menu().isPresent());
        push(KeyCode.ESCAPE);
        press(Keys.SELECT_ALL);
        await(
                "all rules are selected",
                () -> rules().getSelectionModel().getSelectedIndices().size() == 9);
        push(KeyCode.ESCAPE);
        push(KeyCode.DOWN);
        press(Keys.DETAILS);
        await(
                "the details have the focus",
                () -> Screen.focused().filter(node -> !node.equals(rules())).isPresent());
        press(Keys.DOCTOR);
        see("Checked ");
        press(Keys.CAPTURE);
        await("a question about capturing", () -> there("capture-length"));
        push(KeyCode.ESCAPE);
        await("nothing is captured", () -> !there("capture-length"));
        press(Keys.BUS_LOG);
        await("a question about the log", () -> there("bus-log-full"));
        push(KeyCode.ESCAPE);
        await("nothing is logged", () -> !there("bus-log-full"));
    }

    /** What has a key of its own, too, is found by its name. */
    private void captureByName() {
        choose("capture events of the bus");
        await("a question about capturing", () -> there("capture-length"));
        push(KeyCode.ESCAPE);
        await("nothing is captured", () -> !there("capture-length"));
        choose("bus log");
        await("a question about the log", () -> there("bus-log-full"));
        push(KeyCode.ESCAPE);
        await("nothing is logged", () -> !there("bus-log-full"));
    }

    private void choose(String name) {
        press(Keys.PALETTE);
        awaitFocus("palette-field");
        write(name);
        push(KeyCode.ENTER);
    }

    private void undo() {
        press(Keys.UNDO);
        awaitFocus("dialog-cancel");
        push(KeyCode.ESCAPE);
        await("nothing is undone", () -> !there("dialog-cancel"));
    }

    private void press(Keys key) {
        pressed.add(key);
        KeyCodeCombination combination = (KeyCodeCombination) onFx(key::combination);
        push(combination);
    }

    private double size() {
        return onFx(() -> appearance().fontSizeProperty().get());
    }

    private static TableView<?> rules() {
        return (TableView<?>) Screen.find("rule-table").orElseThrow();
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }
}
