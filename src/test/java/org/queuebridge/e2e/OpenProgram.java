package org.queuebridge.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.queuebridge.app.AppContext;
import org.queuebridge.app.EmbeddedSandbox;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.storage.SettingsStore;
import org.queuebridge.task.Pause;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.export.Desktop;
import org.queuebridge.ui.theme.Appearance;

/** The program in its window, with its settings in a folder of the test. Asked on JavaFX's thread. */
final class OpenProgram implements AutoCloseable {
    private final SettingsStore settings;
    private final AppContext context;
    private final Stage stage;
    private final CountDownLatch closed = new CountDownLatch(1);

    private OpenProgram(SettingsStore settings, AppContext context, Stage stage) {
        this.settings = settings;
        this.context = context;
        this.stage = stage;
    }

    /** Opens it, on any thread. */
    static OpenProgram in(Path folder, EmbeddedSandbox sandbox) throws Exception {
        SettingsStore settings =
                new SettingsStore(folder, Pause.sleeping(), Thread::startVirtualThread, InstantSource.system());
        OpenProgram open = Fx.on(() -> {
            AppContext context = new AppContext(
                    Platform::runLater,
                    Map.of(),
                    sandbox,
                    settings,
                    QueueMemoryKeeper.forgetful(),
                    DoctorMemory.forgetful(),
                    new MemoryJournal(),
                    Desktop.NONE);
            Stage stage = new Stage();
            stage.setScene(context.scene());
            context.follow(stage);
            stage.show();
            return new OpenProgram(settings, context, stage);
        });
        Fx.pulse(open.stage.getScene());
        return open;
    }

    Appearance appearance() {
        return context.appearance();
    }

    Stage stage() {
        return stage;
    }

    <N extends Node> N find(Class<N> type, String id) {
        return type.cast(Objects.requireNonNull(stage.getScene().lookup("#" + id), id));
    }

    /** The table of that id. */
    TableView<?> table(String id) {
        return find(TableView.class, id);
    }

    @Override
    public void close() {
        Platform.runLater(() -> {
            stage.hide();
            context.close();
            closed.countDown();
        });
        try {
            assertThat(closed.await(20, TimeUnit.SECONDS))
                    .as("the window closes")
                    .isTrue();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        settings.close();
    }
}
