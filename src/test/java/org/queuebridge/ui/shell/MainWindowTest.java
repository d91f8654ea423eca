package org.queuebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
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
                    new StatusModel(Runnable::run),
                    new SettingsModel(SettingsKeeper.forgetful(), Runnable::run),
                    appearance,
                    "QueueBridge");
            TextField field = new TextField();
            field.setId("inside");
            StackPane screen = new StackPane(field);
            screen.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed.add(key.getCode()));
            window.screen(Section.CONNECT, screen, () -> {});
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
            window.sectionProperty().set(Section.QUEUES);
            List<Double> before = placesOfNavigation();
            window.sectionProperty().set(Section.CONNECT);
            assertThat(placesOfNavigation()).isEqualTo(before);
        });
    }

    @Test
    void f1ListsAllKeysAndEscReturnsTheFocus() throws Exception {
        Fx.run(() -> {
            node("#inside").requestFocus();
            pressKey(Keys.HELP);
            PopOver list = popOver();
            assertThat(texts(list.getScene().getRoot()))
                    .contains("Ctrl+K", "Go to anything by name", "Shift+F10", "In the table of rules")
                    .doesNotContainNull();
            list.hide();
            assertThat(stage.getScene().getFocusOwner()).isEqualTo(node("#inside"));
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

    private void pressKey(Keys key) {
        stage.getScene().getAccelerators().get(key.combination()).run();
    }

    private static PopOver popOver() {
        return Window.getWindows().stream()
                .filter(PopOver.class::isInstance)
                .map(PopOver.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Node where) {
        return where.lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /** Where the words begin, and where their keys stand. */
    private List<Double> placesOfNavigation() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return stage.getScene().lookup(".side-nav").lookupAll(".label").stream()
                .map(label -> label.localToScene(label.getBoundsInLocal()).getMinX())
                .toList();
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }
}
