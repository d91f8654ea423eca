package org.queuebridge.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.queuebridge.rules.Examples.LAMBDA;
import static org.queuebridge.rules.Examples.SQS;
import static org.queuebridge.rules.Examples.insight;
import static org.queuebridge.rules.Examples.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.queue.QueueIndex;
import org.queuebridge.settings.Theme;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.menu.MenuAction;
import org.queuebridge.ui.queues.Loaded;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.ui.theme.Appearance;

@SuppressWarnings("NullAway.Init") // set on the window's thread, before each test
class PaletteTest {
    private final List<String> led = new ArrayList<>();
    private final Deque<Runnable> searches = new ArrayDeque<>();
    private boolean slow;
    private Button before;
    private Appearance appearance;
    private Palette palette;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            before = new Button("before");
            PaletteModel model = new PaletteModel(
                    new PaletteModel.Sources(
                            new SimpleObjectProperty<>(QueueIndex.of(List.of(
                                    Loaded.queue("q1", "Service Überlauf", "Home", 3),
                                    Loaded.queue("q2", "Überlauf", "DACH", 2),
                                    Loaded.queue("q3", "Rules desk", "Home", 1)))),
                            new SimpleObjectProperty<>(List.of(
                                    insight(rule("ended-uberlauf", "{}"), SQS), insight(rule("sales", "{}"), LAMBDA))),
                            () -> List.of(
                                    PaletteEntry.screen(Keys.RULES, "Rules", () -> led.add("rules")),
                                    PaletteEntry.action(Keys.THEME, () -> led.add("theme")),
                                    PaletteEntry.action(MenuAction.of("menu.undo", () -> led.add("undo"))
                                            .unless(Optional.of("still running")))),
                            new PaletteModel.Links(
                                    queue -> led.add("queue " + queue.id()),
                                    rule -> led.add("rule " + rule),
                                    rule -> led.add("doctor " + rule),
                                    rule -> led.add("capture " + rule),
                                    arn -> led.add("target " + arn))),
                    this::search,
                    Runnable::run);
            palette = new Palette(model);
            appearance = new Appearance();
            Scene scene = new Scene(new StackPane(before), 1024, 700);
            appearance.dress(scene);
            stage = Fx.shown(scene);
            before.requestFocus();
            palette.toggle(before);
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            appearance.choose(Theme.LIGHT);
        });
    }

    @Test
    void withoutWordsItOffersScreensAndActionsWithTheirKeys() throws Exception {
        Fx.run(() -> {
            assertThat(found()).containsExactly("Rules", "Switch between light and dark", "Undo…");
            assertThat(field().isFocused()).isTrue();
            assertThat(field().getAccessibleText()).isEqualTo("Go to Rules, screen, Ctrl+3");
        });
    }

    @Test
    void itHasTheColorsOfTheDarkThemeToo() throws Exception {
        Fx.run(() -> appearance.choose(Theme.DARK));
        for (int press = 0; press < 2; press++) {
            Fx.pulse(stage.getScene());
            Fx.run(() -> palette.toggle(before));
        }
        Path border = Fx.on(() -> (Path) node(".popover > .border"));
        // The theme reaches it with one of the next frames.
        for (int frame = 0; frame < 20 && Fx.on(() -> border.getFill() == null); frame++) {
            Fx.pulse(Fx.on(border::getScene));
        }
        Fx.run(() -> assertThat(((Color) border.getFill()).getBrightness()).isLessThan(0.3));
    }

    @Test
    void whatMatchesBestComesFirstWhateverItIs() throws Exception {
        Fx.run(() -> {
            field().setText("uberlauf");
            assertThat(found())
                    .containsExactly(
                            "Überlauf",
                            "Service Überlauf",
                            "ended-uberlauf",
                            "Why does ended-uberlauf get no events?",
                            "Capture events for ended-uberlauf");
            field().setText("rules");
            assertThat(found()).containsExactly("Rules", "Rules desk");
            field().setText("ended");
            assertThat(found())
                    .containsExactly(
                            "ended-uberlauf",
                            "SQS ended",
                            "Lambda ended",
                            "Why does ended-uberlauf get no events?",
                            "Capture events for ended-uberlauf");
        });
    }

    @Test
    void theKeyboardAloneLeadsThere() throws Exception {
        Fx.run(() -> {
            field().setText("uberlauf");
            press(KeyCode.DOWN);
            press(KeyCode.DOWN);
            press(KeyCode.UP);
            press(KeyCode.ENTER);
            assertThat(led).containsExactly("queue q1");
            assertThat(isOpen()).isFalse();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(before);
        });
    }

    @Test
    void rulesTargetsAndActionsAreReached() throws Exception {
        Fx.run(() -> {
            field().setText("sales");
            press(KeyCode.ENTER);
            reopen("lambda");
            press(KeyCode.ENTER);
            reopen("light dark");
            press(KeyCode.ENTER);
            assertThat(led).containsExactly("rule sales", "target " + LAMBDA.arn(), "theme");
        });
    }

    @Test
    void whatCannotBeDoneSaysWhyAndStaysOpen() throws Exception {
        Fx.run(() -> {
            field().setText("undo");
            assertThat(field().getAccessibleText()).isEqualTo("Go to Undo…, action, still running");
            press(KeyCode.ENTER);
            assertThat(led).isEmpty();
            assertThat(isOpen()).isTrue();
        });
    }

    @Test
    void itStartsOverEachTimeAndItsKeyClosesIt() throws Exception {
        Fx.run(() -> {
            field().setText("nothing is called so");
            assertThat(found()).isEmpty();
            palette.toggle(before);
            assertThat(isOpen()).isFalse();
            palette.toggle(before);
            assertThat(field().getText()).isEmpty();
            assertThat(found()).hasSize(3);
        });
    }

    @Test
    void enterForASearchThatWasLeftGoesNowhereWhenItOpensAgain() throws Exception {
        Fx.run(() -> {
            palette.toggle(before);
            slow = true;
            palette.toggle(before);
            press(KeyCode.ENTER);
            palette.toggle(before);
            endSearches();

            palette.toggle(before);
            endSearches();
            assertThat(led).isEmpty();
            assertThat(isOpen()).isTrue();

            field().setText("light dark");
            press(KeyCode.ENTER);
            assertThat(led).as("before it is found").isEmpty();
            endSearches();
            assertThat(led).containsExactly("theme");
        });
    }

    private void search(Runnable search) {
        if (slow) {
            searches.add(search);
        } else {
            search.run();
        }
    }

    private void endSearches() {
        while (!searches.isEmpty()) {
            searches.remove().run();
        }
    }

    private void reopen(String words) {
        palette.toggle(before);
        field().setText(words);
    }

    private void press(KeyCode key) {
        Fx.press(field(), key, false);
    }

    private static boolean isOpen() {
        return Window.getWindows().stream().anyMatch(PopOver.class::isInstance);
    }

    private static Node node(String id) {
        return Fx.open(PopOver.class).getScene().lookup(id);
    }

    private static TextField field() {
        return (TextField) node("#palette-field");
    }

    @SuppressWarnings("unchecked") // the list of that id has these entries
    private static List<String> found() {
        return ((ListView<PaletteEntry>) node("#palette-list"))
                .getItems().stream().map(PaletteEntry::name).toList();
    }
}
