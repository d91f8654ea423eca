package org.queuebridge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.queuebridge.ui.theme.Appearance;

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

    /** Starts JavaFX where it is not running yet. */
    public static void begin() {
        start(new FutureTask<>(() -> true));
    }

    /** Runs something there, and waits for it. */
    public static void run(Action action) throws Exception {
        on(() -> {
            action.run();
            return true;
        });
    }

    /** A window with that scene, in the program's look; on JavaFX's thread. */
    public static Stage dressed(Scene scene) {
        new Appearance().dress(scene);
        return shown(scene);
    }

    /** A window with that scene; on JavaFX's thread. */
    public static Stage shown(Scene scene) {
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /**
     * Waits until the scene has been laid out and drawn once more, with the focus where it stays; on any other thread.
     */
    public static void pulse(Scene scene) throws Exception {
        CountDownLatch drawn = new CountDownLatch(1);
        run(() -> {
            scene.addPostLayoutPulseListener(drawn::countDown);
            Platform.requestNextPulse();
        });
        assertThat(drawn.await(10, TimeUnit.SECONDS)).isTrue();
    }

    /** The open window of that kind, such as a popover; on JavaFX's thread. */
    public static <W extends Window> W open(Class<W> kind) {
        return Window.getWindows().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Presses a key where that node is. */
    public static void press(Node node, KeyCode key, boolean shortcut) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
    }

    /** Presses and releases a key where that node is. */
    public static void type(Node node, KeyCode key) {
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(node, new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    /** Clicks in the middle of a node. */
    public static void click(Node node) {
        click(node, 1, false);
    }

    /** Clicks twice there, quickly. */
    public static void doubleClick(Node node) {
        click(node, 1, false);
        click(node, 2, false);
    }

    /** Clicks there while Shift is held. */
    public static void shiftClick(Node node) {
        click(node, 1, true);
    }

    private static void click(Node node, int count, boolean shift) {
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            Event.fireEvent(node, mouse(node, type, count, shift));
        }
    }

    private static MouseEvent mouse(Node node, EventType<MouseEvent> type, int count, boolean shift) {
        Bounds place = node.localToScene(node.getBoundsInLocal());
        double x = place.getCenterX();
        double y = place.getCenterY();
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                count,
                shift,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                new PickResult(node, x, y));
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
