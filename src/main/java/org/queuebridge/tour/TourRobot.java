package org.queuebridge.tour;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.controlsfx.control.PopOver;

/**
 * Uses the window as the user does, from a thread of its own: by mouse and keyboard, and by waiting until something
 * shows.
 */
final class TourRobot {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofMillis(15);

    /**
     * Clicks the middle of a node. Not with a JavaFX robot: the headless platform forgets its window when a tooltip
     * closes.
     */
    void click(String id) {
        await("there is " + id, () -> find(id).filter(TourRobot::takesClicks).isPresent());
        onFx(() -> {
            Node node = get(id);
            Event.fireEvent(node, mouseEvent(MouseEvent.MOUSE_PRESSED, node, true));
            Event.fireEvent(node, mouseEvent(MouseEvent.MOUSE_RELEASED, node, false));
            Event.fireEvent(node, mouseEvent(MouseEvent.MOUSE_CLICKED, node, false));
            return id;
        });
    }

    /** A control that is not styled yet has no behavior, and a click would be lost. */
    private static boolean takesClicks(Node node) {
        return !node.isDisabled() && (!(node instanceof Control control) || control.getSkin() != null);
    }

    private static MouseEvent mouseEvent(EventType<MouseEvent> type, Node node, boolean down) {
        Bounds inside = node.getBoundsInLocal();
        Point2D middle = new Point2D(inside.getCenterX(), inside.getCenterY());
        Point2D onScreen = node.localToScreen(middle);
        return new MouseEvent(
                type,
                middle.getX(),
                middle.getY(),
                onScreen.getX(),
                onScreen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                new PickResult(node, middle.getX(), middle.getY()));
    }

    /** Types text at the cursor. */
    void type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> onFx(() -> {
                    Event.fireEvent(
                            focus(),
                            new KeyEvent(
                                    KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
                    return character;
                }));
    }

    /**
     * Presses a key while others are held. The key goes to the focused node, whichever window the system has in front.
     */
    void press(KeyCode key, KeyCode... held) {
        Set<KeyCode> down = Set.of(held);
        onFx(() -> {
            Event.fireEvent(focus(), keyEvent(KeyEvent.KEY_PRESSED, key, down));
            Event.fireEvent(focus(), keyEvent(KeyEvent.KEY_RELEASED, key, down));
            return key;
        });
    }

    private static KeyEvent keyEvent(EventType<KeyEvent> type, KeyCode key, Set<KeyCode> down) {
        return new KeyEvent(
                type,
                "",
                "",
                key,
                down.contains(KeyCode.SHIFT),
                down.contains(KeyCode.CONTROL),
                down.contains(KeyCode.ALT),
                down.contains(KeyCode.META));
    }

    private EventTarget focus() {
        return focus(openPopOver().orElseGet(this::front));
    }

    /**
     * The node that receives a scene's keys. As in the toolkit: until the next pulse, the focus may be on a node that
     * has left the scene, and keys are lost there.
     */
    static EventTarget focus(Scene scene) {
        Node owner = scene.getFocusOwner();
        return owner != null && scene.equals(owner.getScene()) ? owner : scene;
    }

    /** Waits until a condition holds, checked on the window's thread. */
    void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onFx(holds::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain until " + what);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** Waits until no work runs. */
    void awaitRest() {
        await("nothing runs", () -> !there("status-cancel"));
    }

    /** The visible node of that id in what opened over the window in front, else in the window. On its thread. */
    Optional<Node> find(String id) {
        return Stream.concat(popups().map(Window::getScene), Stream.of(front()))
                .flatMap(scene -> scene.getRoot().lookupAll("#" + id).stream())
                .filter(TourRobot::seen)
                .findFirst();
    }

    /** Whether a node of that id is to be seen; on the window's thread. */
    boolean there(String id) {
        return find(id).isPresent();
    }

    /** The text of a label; empty where it is not to be seen. On the window's thread. */
    String text(String id) {
        return find(id).map(Label.class::cast).map(Label::getText).orElse("");
    }

    /** Whether something of that style is to be seen in the window in front; on its thread. */
    boolean shows(String style) {
        return front().getRoot().lookupAll(style).stream().anyMatch(TourRobot::seen);
    }

    /** What opened over the window in front, newest first, without tooltips; on the window's thread. */
    Stream<PopupWindow> popups() {
        return Window.getWindows().reversed().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(popup -> popup.isShowing() && !(popup instanceof Tooltip));
    }

    /** A popover has the keyboard while it is open; lists and menus get the keys of the control they belong to. */
    private Optional<Scene> openPopOver() {
        return popups().filter(PopOver.class::isInstance).map(Window::getScene).findFirst();
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

    /** Runs something on the window's thread and waits for it. */
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
