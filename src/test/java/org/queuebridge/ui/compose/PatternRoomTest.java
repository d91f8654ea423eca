package org.queuebridge.ui.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.queues.list.QueuePane;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.shell.MainWindow;
import org.queuebridge.ui.shell.Section;
import org.queuebridge.ui.shell.SectionScreen;
import org.queuebridge.ui.shell.StatusModel;
import org.queuebridge.ui.theme.Appearance;

/** How much of the pattern is to be seen in the window's usual and its smallest size. */
@SuppressWarnings("NullAway.Init") // set on the window's thread, before each test
class PatternRoomTest {
    private final Composing composing = new Composing().complete();
    private Appearance appearance;
    private Stage stage;

    @AfterEach
    void close() throws Exception {
        Fx.run(stage::hide);
    }

    @ParameterizedTest
    @CsvSource({"1280, 800, 0.55", "1024, 700, 0"})
    void thePatternHasMostOfTheWindowAlsoWithErrorsAndANotice(int width, int height, double share) throws Exception {
        open(width, height);
        check(height, share);
        Fx.run(() -> assertThat(height(".summary-lines")).isLessThanOrEqualTo(120));

        Fx.run(() -> {
            composing.form().nameProperty().set("has blanks");
            composing.target("", "");
            composing.model().create();
        });
        check(height, 0);

        Fx.run(() -> {
            composing.form().nameProperty().set("fine");
            composing.target(Composing.SQS, "");
            composing.model().create();
            assertThat(composing.state()).isInstanceOf(ComposeState.Ended.class);
            assertThat(node("#create-notice").isVisible()).isTrue();
        });
        check(height, share);
    }

    @Test
    void aWideWindowHasThePlanBesideThePattern() throws Exception {
        open(1600, 900);
        Fx.pulse(stage.getScene());
        Fx.run(() -> assertThat(right("#pattern-preview")).isLessThan(left("#plan-heading")));

        Fx.run(() -> stage.setWidth(1280));
        Fx.pulse(stage.getScene());
        Fx.run(() -> assertThat(((TabPane) node("#preview-tabs")).getTabs())
                .extracting(Tab::getId)
                .containsExactly("plan-tab-pattern", "plan-tab-plan", "plan-tab-code"));
    }

    @Test
    void lettersTwiceAsLargePutTheRuleBelowTheQueuesAndLeaveRoomForBoth() throws Exception {
        open(1024, 700);
        Fx.run(() -> IntStream.range(Appearance.SMALLEST, Appearance.LARGEST).forEach(_ -> appearance.larger()));
        Fx.pulse(stage.getScene());
        Fx.pulse(stage.getScene());
        Fx.run(() -> {
            assertThat(left("#pattern-preview")).isLessThan(300);
            assertThat(height("#queue-table")).isGreaterThanOrEqualTo(6 * Appearance.LARGEST);
            assertThat(height("#pattern-preview")).isGreaterThanOrEqualTo(6 * Appearance.LARGEST);
            assertThat(right("#create-rule")).isLessThanOrEqualTo(1024);
        });
    }

    @Test
    void thePatternFillsTheScreenUntilEsc() throws Exception {
        open(1024, 700);
        Fx.run(() -> ((Button) node("#area-enlarge")).fire());
        Fx.pulse(stage.getScene());
        Fx.run(() -> {
            assertThat(node("#queue-search")).isNull();
            assertThat(node(".summary-lines").getParent().isVisible()).isFalse();
            Fx.press(node("#pattern-preview"), KeyCode.ESCAPE, false);
            assertThat(node("#queue-search")).isNotNull();
        });
    }

    private double right(String selector) {
        return node(selector).localToScene(node(selector).getBoundsInLocal()).getMaxX();
    }

    private double left(String selector) {
        return node(selector).localToScene(node(selector).getBoundsInLocal()).getMinX();
    }

    private void check(int height, double share) throws Exception {
        Fx.pulse(stage.getScene());
        Fx.pulse(stage.getScene());
        Fx.run(() -> {
            assertThat(height("#pattern-preview")).isGreaterThanOrEqualTo(share * height);
            assertThat(visibleLines()).isGreaterThanOrEqualTo(12);
        });
    }

    private void open(int width, int height) throws Exception {
        stage = Fx.on(() -> {
            composing.select(Composing.SALES, Composing.SUPPORT);
            appearance = new Appearance();
            MainWindow window = new MainWindow(
                    composing.workspace(),
                    new StatusModel(Runnable::run, Runnable::run),
                    new SettingsModel(SettingsKeeper.forgetful(), Runnable::run),
                    appearance,
                    "1");
            QueuesScreen screen = screen();
            window.screen(
                    Section.QUEUES, () -> new SectionScreen(screen, screen::focusSearch, List.of(screen.result())));
            window.sectionProperty().set(Section.QUEUES);
            Scene scene = new Scene(window, width, height);
            appearance.dress(scene);
            return Fx.shown(scene);
        });
    }

    private QueuesScreen screen() {
        return new QueuesScreen(
                new QueuePane(composing.loaded().loading(), composing.queues(), () -> {}, Optional.empty()),
                composing.pane(new ArrayList<>()),
                appearance.fontSizeProperty());
    }

    /** The lines that fit, each as high as the lowest row; a row that wraps is several. */
    private int visibleLines() {
        double line = node("#pattern-preview").lookupAll(".list-cell").stream()
                .filter(cell -> ((ListCell<?>) cell).getItem() != null)
                .mapToDouble(cell -> cell.getBoundsInParent().getHeight())
                .min()
                .orElseThrow();
        return (int) (node("#pattern-preview")
                        .lookup(".clipped-container")
                        .getBoundsInParent()
                        .getHeight()
                / line);
    }

    private double height(String selector) {
        return node(selector).getBoundsInParent().getHeight();
    }

    private Node node(String selector) {
        return stage.getScene().lookup(selector);
    }
}
