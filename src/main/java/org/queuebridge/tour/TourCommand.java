package org.queuebridge.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.queuebridge.app.AppContext;
import org.queuebridge.app.EmbeddedSandbox;
import org.queuebridge.app.Preparation;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.storage.FileJournal;
import org.queuebridge.ui.export.Desktop;

/** The command {@code tour}: the main job through the real window, in the sandbox, with pictures. */
public final class TourCommand {
    private static final String FIRST_STEPS = "--first-steps";
    private static final int OPENING_SECONDS = 60;
    private static final int PASSED = 0;
    private static final int FAILED = 1;

    private final PrintStream out;
    private final PrintStream err;

    public TourCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the tour, headless unless {@code glass.platform} and {@code prism.order} are set otherwise.
     *
     * @param arguments the folder for the screenshots, {@code screenshots} by default; or {@code --first-steps}, which
     *     connects and shows queues and rules, without pictures
     * @return 0 where every step worked; 1 where one did not, or no window opened, which is printed as one line
     */
    public int run(List<String> arguments) {
        String what = arguments.isEmpty() ? "screenshots" : arguments.getFirst();
        setUnlessSet("glass.platform", "Headless");
        setUnlessSet("prism.order", "sw");
        Preparation.provideFonts();
        try (EmbeddedSandbox sandbox = new EmbeddedSandbox(SandboxOptions.DEMO);
                TourFolder own = new TourFolder()) {
            AppContext context = opened(sandbox, new FileJournal(own.path(), InstantSource.system()));
            return passes(context, what) ? PASSED : FAILED;
        } catch (NoWindow e) {
            err.println("tour: " + e.getMessage());
            return FAILED;
        }
    }

    private boolean passes(AppContext context, String what) {
        try {
            TourRobot hand = new TourRobot();
            boolean passed =
                    what.equals(FIRST_STEPS) ? passesFirstSteps(hand) : passesAll(context, hand, Path.of(what));
            hand.onFx(() -> {
                context.close();
                return passed;
            });
            return passed;
        } finally {
            Platform.exit();
        }
    }

    private boolean passesAll(AppContext context, TourRobot hand, Path folder) {
        return new Tour(hand, new TourPictures(context.appearance(), hand, new Camera(folder)), out).run();
    }

    private boolean passesFirstSteps(TourRobot hand) {
        try {
            new FirstSteps(hand).all();
            return true;
        } catch (RuntimeException e) {
            err.println("tour: " + e.getMessage());
            return false;
        }
    }

    /** Not followed by {@code Platform.exit()} where it fails, which would wait forever for the start. */
    private static AppContext opened(EmbeddedSandbox sandbox, Journal journal) {
        CompletableFuture<AppContext> opened = new CompletableFuture<>();
        try {
            Platform.startup(() -> open(sandbox, journal, opened));
            return opened.orTimeout(OPENING_SECONDS, TimeUnit.SECONDS).join();
        } catch (RuntimeException e) {
            throw new NoWindow(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    private static void open(EmbeddedSandbox sandbox, Journal journal, CompletableFuture<AppContext> opened) {
        try {
            AppContext context = new AppContext(
                    Platform::runLater,
                    Map.of(),
                    sandbox,
                    SettingsKeeper.forgetful(),
                    QueueMemoryKeeper.forgetful(),
                    DoctorMemory.forgetful(),
                    journal,
                    Desktop.NONE);
            Stage stage = new Stage();
            stage.setScene(context.scene());
            WindowSize.NORMAL.set(stage);
            stage.show();
            opened.complete(context);
        } catch (RuntimeException e) {
            opened.completeExceptionally(e);
        }
    }

    /** JavaFX did not start, or the window did not open. */
    private static final class NoWindow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoWindow(Throwable cause) {
            super(
                    "the window does not open: "
                            + cause.toString().lines().findFirst().orElse(""),
                    cause);
        }
    }
}
