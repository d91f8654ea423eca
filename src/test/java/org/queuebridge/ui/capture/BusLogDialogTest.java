package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.capture.BusLogPlan;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.rules.Examples;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.rules.RulesFixture;
import org.queuebridge.ui.theme.Appearance;

class BusLogDialogTest {
    private final RulesFixture fixture = new RulesFixture().open();
    private final AwsSession session = fixture.workspace.awsProperty().get().orElseThrow();
    private final BusLogModel model = CaptureModelTest.model(fixture, new HeldTasks(), () -> RulesFixture.NOW)
            .log();

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void withoutWholeEventsItStartsAtOnce() throws Exception {
        Fx.run(() -> {
            ask();
            button("#dialog-confirm").fire();
            assertThat(model.stateProperty().get().planned().map(BusLogPlan::full))
                    .contains(false);
        });
    }

    @Test
    void wholeEventsAreStoredOnlyOnceItIsSaidWhereAndForHowLong() throws Exception {
        Fx.run(() -> {
            ask();
            chooseWholeEvents();
            assertThat(model.stateProperty().get()).isEqualTo(new RunState.Idle<>());
            assertThat(words())
                    .contains("names, phone numbers")
                    .contains("/aws/vendedlogs/events/event-bus/" + Examples.BUS.name())
                    .contains("in account 111122223333, region eu-central-1")
                    .contains("expire after 1 day");
            button("#dialog-cancel").fire();
            assertThat(model.stateProperty().get()).as("declined").isEqualTo(new RunState.Idle<>());

            ask();
            chooseWholeEvents();
            button("#dialog-confirm").fire();
            assertThat(model.stateProperty().get().planned().map(BusLogPlan::full))
                    .contains(true);
        });
    }

    @Test
    void itDoesNotScrollWhereThereIsRoom() throws Exception {
        Fx.run(() -> {
            ask();
            ScrollPane scroll = (ScrollPane) node(".confirmation-scroll");
            double content = scroll.getContent().getLayoutBounds().getHeight();
            assertThat(scroll.getViewportBounds().getHeight()).isGreaterThanOrEqualTo(content - 1);
        });
    }

    private void ask() {
        Stage owner = Fx.shown(new Scene(new Pane(), 1280, 800));
        BusLogDialog.ask(owner, new Appearance(), model, session, Examples.BUS);
        node(".confirmation").getScene().getRoot().layout();
    }

    private static void chooseWholeEvents() {
        ((CheckBox) node("#bus-log-full")).setSelected(true);
        button("#dialog-confirm").fire();
    }

    private static String words() {
        return Window.getWindows().getLast().getScene().getRoot().lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .reduce("", (all, each) -> all + "\n" + each);
    }

    private static Button button(String selector) {
        return (Button) node(selector);
    }

    private static Node node(String selector) {
        return Objects.requireNonNull(
                Window.getWindows().getLast().getScene().getRoot().lookup(selector));
    }
}
