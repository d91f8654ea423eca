package org.queuebridge.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** JavaFX's thread, without a display. */
public final class Fx {
    private Fx() {}

    /** Runs something there, and waits for it. */
    public static <T> T on(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        start(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    /** Runs something there, and waits for it. */
    public static void run(Action action) throws Exception {
        on(() -> {
            action.run();
            return true;
        });
    }

    /** Presses a key where that node is. */
    public static void press(Node node, KeyCode key, boolean shortcut) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
    }

    private static void start(Runnable task) {
        try {
            Platform.startup(task);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(task);
        }
    }

    /** Something that may throw. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
