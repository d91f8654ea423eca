package org.queuebridge.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.queuebridge.capture.CapturePattern;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.rules.Examples;
import org.queuebridge.task.HeldTasks;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.rules.RulesFixture;

class CapturePaneTest {
    @Test
    void pauseBecomesResumeEvenWhereNoEventArrives() throws Exception {
        Fx.run(() -> {
            CapturePane pane = capturing();
            Button pause = (Button) pane.lookup("#capture-pause");
            assertThat(pause.getText()).isEqualTo("Pause");
            pause.fire();
            assertThat(pause.getText()).isEqualTo("Resume");
            pause.fire();
            assertThat(pause.getText()).isEqualTo("Pause");
        });
    }

    @Test
    void nothingCanBeCapturedBeforeABusIsChosen() throws Exception {
        Fx.run(() -> {
            RulesFixture fixture = new RulesFixture();
            CaptureModel model = CaptureModelTest.model(fixture, new HeldTasks(), () -> RulesFixture.NOW);
            Button start = (Button) pane(model).lookup("#capture-start");
            Button log = (Button) new BusLogPane(model.log(), () -> {}).lookup("#bus-log-start");
            assertThat(start.isDisabled() && log.isDisabled()).isTrue();
            fixture.open();
            assertThat(start.isDisabled() || log.isDisabled()).isFalse();
        });
    }

    private static CapturePane pane(CaptureModel model) {
        return new CapturePane(
                model, new CaptureLinks(_ -> {}, _ -> {}, _ -> {}, _ -> {}), new SimpleDoubleProperty(13), () -> {});
    }

    private static CapturePane capturing() {
        HeldTasks tasks = new HeldTasks();
        RulesFixture fixture = new RulesFixture().open();
        CaptureModel model = CaptureModelTest.model(fixture, tasks, () -> RulesFixture.NOW);
        AwsSession session = fixture.workspace.awsProperty().get().orElseThrow();
        CaptureRequest wanted = new CaptureRequest(Examples.BUS, Optional.empty());
        model.start(
                session, wanted, model.plan(session, wanted, CapturePattern.WHOLE_BUS, Duration.ofMinutes(15), false));
        tasks.runLast();
        return pane(model);
    }
}
