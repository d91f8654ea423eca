package org.queuebridge.ui.shell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

class MainWindowTest {
    private final List<KeyCode> pressed = new ArrayList<>();
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        stage = Fx.on(() -> {
            Appearance appearance = new Appearance();
            MainWindow window = new MainWindow(
                    new Workspace(),
                    new StatusModel(Runnable::run, Thread::startVirtualThread),
                    new SettingsModel(SettingsKeeper.forgetful(), Runnable::run),
                    appearance,
                    "QueueBridge");
            TextField field = new TextField();
            field.setId("inside");
            StackPane screen = new StackPane(field);
            screen.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed.add(key.getCode()));
            window.screen(Section.CONNECT, () -> new SectionScreen(screen, () -> {}, List.of()));
            Scene scene = new Scene(window, MainWindow.MIN_WIDTH, MainWindow.MIN_HEIGHT);
            ZoomKeys.everywhere(appearance);
            appearance.dress(scene);
            window.addKeys(scene);
            return Fx.shown(scene);
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @Test
    void theScreensKeysWorkFromNavigationAndHeader() throws Exception {
        Fx.run(() -> {
            Fx.press(node("#section-queues"), KeyCode.F5, false);
            Fx.press(node("#theme"), KeyCode.F, true);
            assertThat(pressed).containsExactly(KeyCode.F5, KeyCode.F);
        });
    }

    @Test
    void keysReachTheScreenOnceAndPlainOnesStayWhereTheyWerePressed() throws Exception {
        Fx.run(() -> {
            Fx.press(node("#inside"), KeyCode.F5, false);
            Fx.press(node("#theme"), KeyCode.DELETE, false);
            assertThat(pressed).containsExactly(KeyCode.F5);
        });
    }

    @Test
    void theNavigationStandsStillWhateverIsChosen() throws Exception {
        Fx.run(() -> {
            MainWindow window = (MainWindow) stage.getScene().getRoot();
            width(MainWindow.START_WIDTH);
            window.sectionProperty().set(Section.QUEUES);
            List<Double> before = placesOfNavigation();
            window.sectionProperty().set(Section.CONNECT);
            assertThat(placesOfNavigation()).isEqualTo(before);
        });
    }

    @Test
    void theNavigationFoldsToIconsInANarrowWindow() throws Exception {
        Fx.run(() -> {
            width(MainWindow.START_WIDTH);
            assertThat(navigation().getWidth()).isBetween(100.0, 120.0);
            assertThat(section(Section.BENCH).getContentDisplay()).isEqualTo(ContentDisplay.TEXT_ONLY);
            assertThat(section(Section.BENCH).isTextTruncated()).isFalse();

            width(MainWindow.START_WIDTH - 1);
            assertThat(navigation().getWidth()).isLessThan(50);
            for (Section each : Section.values()) {
                assertThat(section(each).getContentDisplay()).isEqualTo(ContentDisplay.GRAPHIC_ONLY);
            }
            assertThat(section(Section.BENCH).getTooltip().getText()).isEqualTo("Test bench (Ctrl+5)");
            assertThat(section(Section.BENCH).getAccessibleText()).isEqualTo("Test bench");
        });
    }

    /** Names that are twice as large need twice the room. */
    @Test
    void theNavigationFoldsEarlierWhereTextIsLarge() throws Exception {
        Fx.run(() -> {
            stage.getScene().getRoot().setStyle("-fx-font-size: 26px;");
            width(MainWindow.START_WIDTH);
            assertThat(navigation().getWidth()).isLessThan(100);
        });
    }

    @Test
    void f1ListsAllKeysAndEscReturnsTheFocus() throws Exception {
        Fx.run(() -> {
            node("#inside").requestFocus();
            pressKey(Keys.HELP);
            PopOver list = popOver();
            List<String> listed = texts(list.getScene().getRoot());
            assertThat(listed)
                    .contains("Ctrl+K", "Go to anything by name", "Shift+F10", "In the table of rules")
                    .doesNotContainNull();
            for (Keys.Group group : EnumSet.complementOf(EnumSet.of(Keys.Group.ALTERNATIVE))) {
                assertThat(listed).contains(group.words());
                assertThat(listed)
                        .containsAll(group.keys().stream().map(Keys::words).toList());
            }
            list.hide();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(node("#inside"));
        });
    }

    @Test
    void ctrlQClosesTheWindowAsItsOwnButtonDoes() throws Exception {
        Fx.run(() -> {
            List<String> asked = new ArrayList<>();
            stage.setOnCloseRequest(request -> {
                asked.add("close?");
                request.consume();
            });
            pressKey(Keys.QUIT);
            assertThat(asked).hasSize(1);
            assertThat(stage.isShowing()).isTrue();

            stage.setOnCloseRequest(null);
            pressKey(Keys.QUIT);
            assertThat(stage.isShowing()).isFalse();
        });
    }

    @Test
    void textGrowsAndShrinksInAnOpenPopoverToo() throws Exception {
        Fx.run(() -> {
            pressKey(Keys.HELP);
            String before = popOver().getRoot().getStyle();
            pressKey(Keys.LARGER);
            assertThat(popOver().getRoot().getStyle())
                    .isNotEqualTo(before)
                    .isEqualTo(stage.getScene().getRoot().getStyle());
            pressKey(Keys.NORMAL_SIZE);
            assertThat(popOver().getRoot().getStyle()).isEqualTo(before);
            popOver().hide();
        });
    }

    @Test
    void undoWorksOnEachScreenButInAFieldItsTypingComesFirst() throws Exception {
        List<String> undone = new ArrayList<>();
        Fx.run(() -> {
            MainWindow window = (MainWindow) stage.getScene().getRoot();
            window.onUndo(() -> {
                undone.add("undo");
                window.say("Nothing to undo", "No change was made.");
            });
            Fx.press(node("#theme"), KeyCode.Z, true);
            assertThat(undone).hasSize(1);
            assertThat(node("#window-toast").isVisible()).isTrue();
            assertThat(texts(node("#window-toast"))).contains("Nothing to undo");

            TextField field = (TextField) node("#inside");
            field.replaceSelection("typed");
            Fx.press(field, KeyCode.Z, true);
            assertThat(undone).hasSize(1);
            assertThat(field.getText()).isEmpty();
            Fx.press(field, KeyCode.Z, true);
            assertThat(undone).hasSize(2);

            window.sectionProperty().set(Section.ACTIVITY);
            assertThat(node("#window-toast").isVisible()).isFalse();
            Fx.press(node("#theme"), KeyCode.Z, true);
            assertThat(undone).as("there it is about the selected change").hasSize(2);
        });
    }

    private void pressKey(Keys key) {
        requireNonNull(stage.getScene().getAccelerators().get(key.combination()))
                .run();
    }

    private static PopOver popOver() {
        return Fx.open(PopOver.class);
    }

    private static List<String> texts(Node where) {
        return where.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /** Where the names begin. */
    private List<Double> placesOfNavigation() {
        layOut();
        return stage.getScene().lookup(".side-nav").lookupAll(".text").stream()
                .map(name -> name.localToScene(name.getBoundsInLocal()).getMinX())
                .toList();
    }

    private void width(double pixels) {
        stage.getScene().getRoot().resize(pixels, MainWindow.START_HEIGHT);
        layOut();
    }

    private void layOut() {
        for (int pass = 0; pass < 2; pass++) {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        }
    }

    private Region navigation() {
        return (Region) node(".side-nav");
    }

    private ToggleButton section(Section section) {
        return (ToggleButton) node("#section-" + section.id());
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }
}
