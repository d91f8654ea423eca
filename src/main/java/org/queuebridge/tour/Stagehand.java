package org.queuebridge.tour;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Works the window as a person does, from a thread of its own: by mouse and keys, and by waiting until something is to
 * be seen.
 */
final class Stagehand {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(15);

    /** Moves the mouse to the middle of a node and clicks. */
    void click(String id) {
        await(
                "there is " + id,
                () -> find(id).filter(node -> !node.isDisabled()).isPresent());
        onFx(() -> {
            Node node = get(id);
            Bounds place = node.localToScreen(node.getBoundsInLocal());
            Robot robot = new Robot();
            robot.mouseMove(place.getCenterX(), place.getCenterY());
            robot.mouseClick(MouseButton.PRIMARY);
            return id;
        });
    }

    /** Types text where the cursor is. */
    void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> onFx(() -> {
                    Node focus = front().getFocusOwner();
                    Event.fireEvent(
                            focus,
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
                    return character;
                }));
    }

    /** Presses keys together and lets them go again. */
    void press(KeyCode... keys) {
        onFx(() -> {
            Robot robot = new Robot();
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
            return keys.length;
        });
    }

    /** Waits until something holds, looked at on the window's thread. */
    void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onFx(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** The node of that id in the window in front, as long as it is to be seen; on the window's thread. */
    Optional<Node> find(String id) {
        return Optional.ofNullable(front().lookup("#" + id)).filter(Stagehand::seen);
    }

    /** The scene of the window in front: a dialog where one is open; on the window's thread. */
    Scene front() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .filter(Window::isShowing)
                .reduce((_, later) -> later)
                .map(Window::getScene)
                .orElseThrow(() -> new IllegalStateException("no window"));
    }

    /** Does something on the window's thread and waits for it. */
    <T> T onFx(Supplier<T> action) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    private Node get(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("there is no " + id));
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
