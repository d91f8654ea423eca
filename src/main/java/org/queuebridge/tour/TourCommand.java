package org.queuebridge.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.queuebridge.app.AppContext;
import org.queuebridge.app.EmbeddedSandbox;
import org.queuebridge.sandbox.SandboxOptions;

/** The command {@code tour}: the main job through the real window, in the sandbox, with pictures. */
public final class TourCommand {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    private final PrintStream out;

    public TourCommand(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param arguments the folder for the pictures; without one, {@code screenshots}
     * @return 0 where every step worked
     */
    public int run(List<String> arguments) {
        Path folder = Path.of(arguments.isEmpty() ? "screenshots" : arguments.getFirst());
        try (EmbeddedSandbox sandbox = new EmbeddedSandbox(SandboxOptions.DEFAULT)) {
            CompletableFuture<AppContext> opened = new CompletableFuture<>();
            Platform.startup(() -> open(sandbox, opened));
            AppContext context = opened.join();
            Stagehand hand = new Stagehand();
            boolean passed = new Tour(context.appearance(), hand, new Camera(folder), out).run();
            hand.onFx(() -> {
                context.close();
                return passed;
            });
            return passed ? 0 : 1;
        } finally {
            Platform.exit();
        }
    }

    private static void open(EmbeddedSandbox sandbox, CompletableFuture<AppContext> opened) {
        try {
            AppContext context = new AppContext(Platform::runLater, Map.of(), sandbox);
            Stage stage = new Stage();
            stage.setScene(context.scene());
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
            stage.show();
            opened.complete(context);
        } catch (RuntimeException e) {
            opened.completeExceptionally(e);
        }
    }
}
