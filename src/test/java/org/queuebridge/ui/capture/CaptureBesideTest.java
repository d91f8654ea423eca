package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.rules.RulesFixture;

class CaptureBesideTest {
    private final IntegerProperty fontSize = new SimpleIntegerProperty(13);

    @Test
    void liveEventsStandBelowTheChecksWhereTheWindowIsNarrowForItsLetters() throws Exception {
        Fx.run(() -> {
            CaptureBeside screen = screen();
            StackPane window = new StackPane(screen);
            Scene scene = new Scene(window, 1280, 800);
            screen.showEvents();
            assertThat(screen.getOrientation()).isEqualTo(Orientation.HORIZONTAL);
            fontSize.set(26);
            assertThat(screen.getOrientation()).isEqualTo(Orientation.VERTICAL);
            window.applyCss();
            window.layout();
            Region events = (Region) screen.getItems().getLast();
            assertThat(events.getWidth()).isGreaterThan(scene.getWidth() / 2);
            assertThat(screen.minHeight(-1)).as("scrolls rather than hide them").isGreaterThan(500);
            ((Button) events.lookup("#capture-close")).fire();
            assertThat(screen.getItems().getFirst().minHeight(-1)).as("alone").isLessThan(200);
        });
    }

    private CaptureBeside screen() {
        RulesFixture fixture = new RulesFixture().open();
        CaptureModel model = CaptureModelTest.model(fixture, new HeldTasks(), () -> RulesFixture.NOW);
        CaptureLinks links = new CaptureLinks(_ -> {}, _ -> {}, _ -> {}, _ -> {});
        return new CaptureBeside(
                new Pane(),
                new CapturePane(model, links, fontSize, () -> {}),
                new BusLogPane(model.log(), () -> {}),
                fontSize);
    }
}
