package org.queuebridge.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.TaskProgressView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.domain.ServiceWait;
import org.queuebridge.task.Job;
import org.queuebridge.ui.Fx;

@SuppressWarnings("NullAway.Init") // set on the window's thread, before each test
class WorkBarTest {
    private final StatusModel model = new StatusModel(Runnable::run, Thread::startVirtualThread);
    private final MovingJob load = new MovingJob("load-queues");
    private final MovingJob create = new MovingJob("create-rule");
    private WorkBar bar;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            bar = new WorkBar(model);
            BorderPane window = new BorderPane();
            window.setBottom(bar);
            stage = Fx.dressed(new Scene(window, 800, 500));
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    @Test
    void saysWhatRunsAndHowFarItGot() throws Exception {
        Fx.run(() -> {
            assertThat(link("#status-work").getText()).isEqualTo("Ready");
            assertThat(link("#status-cancel").isVisible()).isFalse();
            load.done = 100;
            load.total = 240;
            runs(load, create);
            assertThat(link("#status-work").getText()).isEqualTo("Loading queues… 100 of 240, and 1 more");
            assertThat(bar.getProgress()).isBetween(0.41, 0.42);
            link("#status-cancel").fire();
            assertThat(load.canceled && create.canceled).isTrue();
        });
    }

    @Test
    void stopsWhatRunsUntilItIsStoppedAndCancelsOtherWork() throws Exception {
        Fx.run(() -> {
            runs(new MovingJob("capture"));
            assertThat(link("#status-cancel").getText()).isEqualTo("Stop");
            runs(new MovingJob("capture"), load);
            assertThat(link("#status-cancel").getText()).isEqualTo("Cancel");
        });
    }

    @Test
    void saysUntilWhenAServiceAllowsNoMore() throws Exception {
        Fx.run(() -> {
            Label wait = (Label) bar.lookup("#status-wait");
            assertThat(wait.isVisible()).isFalse();
            model.waits(Optional.of(new ServiceWait(
                    ServiceWait.Service.GENESYS_CLOUD, Instant.now().plusSeconds(48))));
            assertThat(wait.getText()).matches("Genesys Cloud allows more in 4[78] s");
            assertThat(wait.isVisible()).isTrue();
            model.waits(Optional.of(
                    new ServiceWait(ServiceWait.Service.AWS, Instant.now().plusSeconds(3))));
            assertThat(wait.getText()).matches("AWS allows more in [23] s");
            model.waits(Optional.empty());
            assertThat(wait.isVisible()).isFalse();
        });
    }

    @Test
    void opensEachWorkWithItsProgressAndItsOwnCancel() throws Exception {
        Fx.run(() -> {
            create.step = Optional.of("PUT_TARGETS");
            create.done = 2;
            create.total = 4;
            runs(load, create);
            link("#status-work").fire();
            assertThat(list().getTasks())
                    .extracting(JobTask::getTitle)
                    .containsExactly("Loading queues", "Creating the rule");
            assertThat(list().getTasks()).extracting(JobTask::getProgress).containsExactly(-1.0, 0.5);
            assertThat(list().getTasks().get(1).getMessage()).isEqualTo("Saving the targets… step 3 of 4");
            popOver().applyCss();
            popOver().layout();
            assertThat(popOver().lookupAll(".button"))
                    .filteredOn(node -> node instanceof Button button && "Cancel".equals(button.getText()))
                    .hasSize(2);
            list().getTasks().get(1).cancel();
            assertThat(create.canceled).isTrue();
            assertThat(load.canceled).isFalse();
            assertThat(list().getTasks()).as("it is shown until it has ended").hasSize(2);

            load.done = 240;
            load.total = 240;
            runs(load);
            assertThat(list().getTasks()).extracting(JobTask::getMessage).containsExactly("240 of 240");
            runs();
            assertThat(Window.getWindows()).noneMatch(PopOver.class::isInstance);
            assertThat(link("#status-work").getText()).isEqualTo("Ready");
        });
    }

    private void runs(Job... jobs) {
        model.workChanged(List.of(jobs));
    }

    private Hyperlink link(String id) {
        stage.getScene().getRoot().applyCss();
        return (Hyperlink) stage.getScene().lookup(id);
    }

    private static Parent popOver() {
        return Fx.open(PopOver.class).getScene().getRoot();
    }

    @SuppressWarnings("unchecked") // the view of that id shows these
    private static TaskProgressView<JobTask> list() {
        return (TaskProgressView<JobTask>) popOver().lookup("#work-list");
    }
}
