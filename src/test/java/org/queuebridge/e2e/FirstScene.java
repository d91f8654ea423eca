package org.queuebridge.e2e;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.queuebridge.app.AppContext;
import org.queuebridge.app.EmbeddedSandbox;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.ui.export.Desktop;

/** Makes all that the first frame of the program shows. To be called on JavaFX's thread. */
public final class FirstScene implements Callable<Scene> {
    @Override
    public Scene call() {
        EmbeddedSandbox sandbox = new EmbeddedSandbox(SandboxOptions.DEFAULT);
        try (AppContext context = new AppContext(
                Platform::runLater,
                Map.of(),
                sandbox,
                SettingsKeeper.forgetful(),
                QueueMemoryKeeper.forgetful(),
                DoctorMemory.forgetful(),
                new MemoryJournal(),
                Desktop.NONE)) {
            Scene scene = Objects.requireNonNull(context.scene());
            scene.getRoot().layout();
            return scene;
        }
    }
}
