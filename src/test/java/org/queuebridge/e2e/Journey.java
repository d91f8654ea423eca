package org.queuebridge.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.io.TempDir;
import org.queuebridge.app.AppContext;
import org.queuebridge.app.EmbeddedSandbox;
import org.queuebridge.changes.journal.Journal;
import org.queuebridge.changes.journal.MemoryJournal;
import org.queuebridge.doctor.healthy.DoctorMemory;
import org.queuebridge.queues.memory.QueueMemoryKeeper;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.settings.SettingsKeeper;
import org.queuebridge.ui.Fx;
import org.queuebridge.ui.export.Desktop;
import org.queuebridge.ui.export.SaveDialog;
import org.queuebridge.ui.theme.Appearance;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A way through the whole program, by mouse and keys, with both clouds in a sandbox of its own. Waits until something
 * is to be seen, never for a time.
 */
abstract class Journey extends ApplicationTest {
    static final int ALL_QUEUES = DemoQueues.DEFAULT_COUNT;

    static final Dimension2D SMALLEST = new Dimension2D(1024, 700);
    private static final Dimension2D USUAL = new Dimension2D(1280, 800);

    private static final int PATIENCE = 20;
    private static final int FRAMES_TO_SETTLE = 2;

    private EmbeddedSandbox embedded;
    private AppContext context;
    private Stage stage;
    /** The addresses of the web pages that were opened. */
    final List<String> opened = new ArrayList<>();

    /** Where files are saved; they have the proposed name and the kind that was asked for first. */
    @TempDir
    Path exports;

    /** The variables that the program finds: where the sandbox is and what signs in to it, as it exports them. */
    Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        for (String line : sandbox().exports()) {
            String[] words = line.substring("export ".length()).split("=", 2);
            variables.put(words[0], words[1]);
        }
        return variables;
    }

    /** A small window takes less time, as its frames are copied pixel by pixel where there is no display. */
    Dimension2D windowSize() {
        return USUAL;
    }

    /** Runs what the program wants done on the window's thread. */
    Executor window() {
        return Platform::runLater;
    }

    /** What keeps settings: never in the files of whoever runs the test. */
    SettingsKeeper settings() {
        return SettingsKeeper.forgetful();
    }

    /** What keeps changes: never in the files of whoever runs the test. */
    Journal journal() {
        return new MemoryJournal();
    }

    @Override
    public void init() {
        embedded = new EmbeddedSandbox(SandboxOptions.DEFAULT);
    }

    @Override
    public void start(Stage primary) {
        stage = primary;
        context = new AppContext(
                window(),
                environment(),
                embedded,
                settings(),
                QueueMemoryKeeper.forgetful(),
                DoctorMemory.forgetful(),
                journal(),
                new Desktop(opened::add, this::saveAs));
        stage.setScene(context.scene());
        // All journeys of a process share the window, which would keep the size of the one before.
        stage.setWidth(windowSize().getWidth());
        stage.setHeight(windowSize().getHeight());
        stage.show();
    }

    private Optional<Path> saveAs(Window owner, String name, List<SaveDialog.FileKind> kinds) {
        return Optional.of(exports.resolve(
                SaveDialog.fileName(name) + "." + kinds.getFirst().extension()));
    }

    @Override
    public void stop() {
        context.close();
        embedded.close();
    }

    /** Closes the program, as closing its window does. */
    final void close() {
        interact(context::close);
    }

    final Sandbox sandbox() {
        return embedded.running();
    }

    final Appearance appearance() {
        return context.appearance();
    }

    final Stage stage() {
        return stage;
    }

    /** Signs in to both sides with what the environment says, and waits until all queues are there. */
    final void signInToBoth() {
        click("genesys-start");
        click("aws-start");
        await("Genesys Cloud is signed in to", () -> there("genesys-sign-out"));
        await("AWS is connected", () -> there("aws-sign-out"));
        await("nothing runs", () -> text("status-work").equals("Ready"));
    }

    /** Clicks the node of that id. */
    final void click(String id) {
        await(
                "there is " + id,
                () -> Screen.find(id).filter(node -> !node.isDisabled()).isPresent());
        click(() -> Screen.find(id).orElseThrow());
    }

    /** Clicks the button or link that says this. */
    final void clickWords(String words) {
        await("something says " + words, () -> Screen.saying(words).isPresent());
        click(() -> Screen.saying(words).orElseThrow());
    }

    /** What has only just appeared gets its place with the next frame, and text that wraps with the one after. */
    private void click(Supplier<Node> node) {
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = onFx(() -> node.get().getScene());
        try {
            for (int frame = 0; frame < FRAMES_TO_SETTLE; frame++) {
                Fx.pulse(scene);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        Bounds place = onFx(() -> node.get().localToScreen(node.get().getBoundsInLocal()));
        clickOn(place, Motion.DIRECT, MouseButton.PRIMARY);
    }

    /** Clicks into a field and replaces what it holds. */
    final void fill(String id, String text) {
        click(id);
        push(KeyCode.SHORTCUT, KeyCode.A);
        write(text);
    }

    /** Opens a line's fields, replaces what one of them holds, and closes them. */
    final void fillIn(String line, String id, String text) {
        click(line);
        fill(id, text);
        push(KeyCode.ESCAPE);
        await("the fields are closed", () -> !there(id));
    }

    /** Types where the cursor is; in one go, as TestFX's own waits for frames after each character. */
    @Override
    public Journey write(String text) {
        onFx(() -> {
            text.codePoints().mapToObj(Character::toString).forEach(Journey::type);
            return text;
        });
        return this;
    }

    private static void type(String character) {
        Node focus = Screen.focused().orElseThrow(() -> new AssertionError("nothing has the focus"));
        Event.fireEvent(
                focus, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** Waits until these words stand somewhere. */
    final void see(String words) {
        await("“" + words + "” is to be read", () -> seen(words));
    }

    /** Whether these words stand somewhere. */
    final boolean seen(String words) {
        return onFx(() -> Screen.words().stream().anyMatch(text -> text.contains(words)));
    }

    /** Whether a node of that id is to be seen. */
    final boolean there(String id) {
        return onFx(() -> Screen.find(id).isPresent());
    }

    /** The text of a label or field; empty where it is not to be seen. */
    final String text(String id) {
        return onFx(() -> Screen.find(id).map(Journey::text).orElse(""));
    }

    /** Waits until something holds, looked at on the window's thread. */
    final void await(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, SECONDS, () -> onFx(holds::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain until " + what + "; seen: " + onFx(Screen::words), e);
        }
    }

    /** Waits until the node of that id has the focus. */
    final void awaitFocus(String id) {
        await(id + " has the focus, not " + focus(), () -> focus().equals(id));
    }

    /** The id of what has the focus; empty where that has none. */
    final String focus() {
        return onFx(() -> Screen.focused().map(Node::getId).orElse(""));
    }

    /** Asks something on the window's thread. */
    final <T> T onFx(Supplier<T> question) {
        return Platform.isFxApplicationThread()
                ? question.get()
                : WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question::get));
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled label -> label.getText();
            case TextInputControl field -> field.getText();
            default -> throw new IllegalArgumentException(node.getId() + " has no text");
        };
    }
}
