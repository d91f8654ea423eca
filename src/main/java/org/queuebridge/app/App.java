package org.queuebridge.app;

import java.time.InstantSource;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.queuebridge.app.desktop.WindowIcons;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.storage.FileJournal;
import org.queuebridge.storage.SettingsStore;
import org.queuebridge.storage.memory.FirstMatchesFile;
import org.queuebridge.storage.memory.HealthyRunsFile;
import org.queuebridge.storage.memory.QueueMemoryFiles;
import org.queuebridge.task.Pause;
import org.queuebridge.ui.export.Desktop;
import org.queuebridge.ui.export.SaveDialog;
import org.queuebridge.ui.shell.MainWindow;
import org.queuebridge.words.Messages;

/** The program with its window. */
public final class App extends Application {
    private final EmbeddedSandbox sandbox = new EmbeddedSandbox(SandboxOptions.DEMO);
    private @Nullable SettingsStore settings;
    private @Nullable AppContext context;

    /** Opens the window, and returns once it is closed. */
    public static void open() {
        Preparation.begin();
        launch(App.class);
    }

    /** Reads the settings, which JavaFX lets happen before the window's thread is needed. */
    @Override
    public void init() {
        Preparation.await();
        settings = new SettingsStore(
                UserFolders.ofThisUser().settings(),
                Pause.sleeping(),
                Thread::startVirtualThread,
                InstantSource.system());
    }

    @Override
    public void start(Stage stage) {
        AppContext started = new AppContext(
                Platform::runLater,
                System.getenv(),
                sandbox,
                Objects.requireNonNull(settings, "init comes first"),
                new QueueMemoryFiles(UserFolders.ofThisUser().data()),
                new DoctorMemory(
                        new HealthyRunsFile(UserFolders.ofThisUser().data()),
                        new FirstMatchesFile(UserFolders.ofThisUser().data())),
                new FileJournal(UserFolders.ofThisUser().data(), InstantSource.system()),
                new Desktop(getHostServices()::showDocument, SaveDialog.ofSystem()));
        context = started;
        // The system may end the program without closing its window.
        Runtime.getRuntime().addShutdownHook(new Thread(started::endCaptures, "end-captures"));
        stage.setTitle(Messages.text("app.title"));
        stage.getIcons().addAll(WindowIcons.all());
        stage.setMinWidth(MainWindow.MIN_WIDTH);
        stage.setMinHeight(MainWindow.MIN_HEIGHT);
        stage.setScene(started.scene());
        started.follow(stage);
        started.giveMemoryBack();
        stage.show();
    }

    @Override
    public void stop() {
        if (context != null) {
            context.close();
        }
        if (settings != null) {
            settings.close();
        }
        sandbox.close();
    }
}
