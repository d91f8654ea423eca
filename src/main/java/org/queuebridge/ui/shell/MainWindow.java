package org.queuebridge.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.ui.control.UncachedScrollPane;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.session.SettingsModel;
import org.queuebridge.ui.session.Workspace;
import org.queuebridge.ui.theme.Appearance;

/** The main window: header, navigation, the chosen screen, status bar, and the keys that work everywhere. */
public final class MainWindow extends BorderPane {
    /** The smallest window in which every screen can be used, in pixels at a scale of 100 %. */
    public static final double MIN_WIDTH = 1024;

    public static final double MIN_HEIGHT = 700;

    /** The size in which the window opens, in pixels at a scale of 100 %. */
    public static final double START_WIDTH = 1280;

    public static final double START_HEIGHT = 800;

    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.CONNECT);
    private final Map<Section, Supplier<SectionScreen>> notEntered = new EnumMap<>(Section.class);
    private final Map<Section, Node> screens = new EnumMap<>(Section.class);
    private final Map<Section, Runnable> focus = new EnumMap<>(Section.class);
    private final StackPane stage = new StackPane();
    private final VBox top = new VBox();
    private final Toast passing = new Toast("window-toast", AutoDismiss.READ, this::hidePassing);
    private final SideNav navigation;
    private final HeaderBar header;
    private final MainMenu menu = new MainMenu();
    private final Map<Keys, Runnable> commands = new EnumMap<>(Keys.class);

    public MainWindow(
            Workspace workspace, StatusModel status, SettingsModel settings, Appearance appearance, String version) {
        getStyleClass().add("main-window");
        header = new HeaderBar(workspace, appearance, menu);
        Region band = new Region();
        band.getStyleClass().add("environment-band");
        top.getChildren()
                .addAll(
                        band,
                        header,
                        new AppErrorNotice("settings-trouble", settings.troubleProperty(), settings::dismissTrouble));
        setTop(top);
        navigation = new SideNav(section, version, this);
        setLeft(navigation);
        setCenter(stage);
        setBottom(new WorkBar(status));
        stage.getChildren().add(Toast.layer(passing));
        section.subscribe(this::show);
        section.subscribe(_ -> passing.hide());
        addEventHandler(KeyEvent.KEY_PRESSED, this::handOn);
    }

    /** The screen that is shown. */
    public ObjectProperty<Section> sectionProperty() {
        return section;
    }

    /**
     * Adds the screen of a section.
     *
     * @param make makes it when the section is first entered
     */
    public void screen(Section place, Supplier<SectionScreen> make) {
        notEntered.put(place, make);
        show(section.get());
    }

    private void add(Section place, SectionScreen made) {
        screens.put(place, made.node());
        focus.put(place, made.first());
        ScrollPane scroll = scrolling(made.node());
        stage.getChildren().addFirst(scroll);
        applyCss(); // what a scroll pane holds can have the focus only once the pane has its skin
        made.results().forEach(result -> addOver(place, result));
    }

    private void addOver(Section place, Toast result) {
        Region layer = Toast.layer(result);
        layer.visibleProperty().bind(section.isEqualTo(place));
        stage.getChildren().add(layer);
    }

    /** Opens the preferences. */
    public void showPreferences() {
        menu.showPreferences();
    }

    /** Fills the menu of the header. */
    public void menu(Runnable preferences, Runnable about) {
        menu.fill(preferences, navigation::showKeys, about);
    }

    /** Adds a notice that is shown on every screen. */
    public void notice(Node notice) {
        top.getChildren().add(notice);
    }

    /** Scrolls where large text needs more room than the window has. */
    private static ScrollPane scrolling(Node screen) {
        ScrollPane scroll = new UncachedScrollPane(screen);
        scroll.getStyleClass().add("screen");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.visibleProperty().bind(screen.visibleProperty());
        scroll.managedProperty().bind(screen.managedProperty());
        return scroll;
    }

    /** Focuses the chosen screen's first control. Has an effect in a scene only. */
    public void begin() {
        Runnable first = focus.get(section.get());
        if (first != null) {
            first.run();
        }
    }

    /** Lists all keys. */
    public void showKeys() {
        navigation.showKeys();
    }

    /**
     * Opens the palette by its button and its key from now on.
     *
     * @param open opens or closes it in the window of a node
     */
    public void onPalette(Consumer<Node> open) {
        header.onPalette(open);
    }

    /** Undoes by its key from now on; on Activity, the key is about the selected change. */
    public void onUndo(Runnable undo) {
        UndoKey.on(this, () -> section.get() != Section.ACTIVITY, undo);
    }

    /** Does this by that key from now on, on every screen. */
    public void on(Keys key, Runnable command) {
        commands.put(key, command);
    }

    /** Says something in passing, on any screen. */
    public void say(String title, String text) {
        passing.notice().show(Notice.Kind.INFO, title, text);
        passing.shown(true);
    }

    /** Does this about the connections from now on. */
    public void onConnections(HeaderActions todo) {
        header.onConnections(todo);
    }

    private void hidePassing() {
        passing.hide();
    }

    /** Adds the keys that work on every screen. */
    public void addKeys(Scene scene) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        for (Section each : Section.values()) {
            keys.put(each.shortcut().combination(), () -> section.set(each));
        }
        keys.put(Keys.PALETTE.combination(), header::openPalette);
        keys.put(Keys.HELP.combination(), this::showKeys);
        keys.put(Keys.QUIT.combination(), this::quit);
        commands.forEach((key, command) -> keys.put(key.combination(), command));
    }

    /** Closes the window as its own button does: whatever is asked or ended there, is here too. */
    public void quit() {
        Window window = getScene().getWindow();
        window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** A screen's keys work wherever the focus is, also in navigation and header. */
    private void handOn(KeyEvent key) {
        Node screen = screens.get(section.get());
        boolean command = key.isShortcutDown() || key.getCode().isFunctionKey();
        if (screen != null && command && !isIn(key.getTarget(), screen) && !isOfScene(key)) {
            Event.fireEvent(screen, key.copyFor(screen, screen));
        }
    }

    /** The scene answers its own keys where the key goes up to it; handed on, it would answer a second time. */
    private boolean isOfScene(KeyEvent key) {
        return getScene().getAccelerators().keySet().stream().anyMatch(own -> own.match(key));
    }

    private static boolean isIn(EventTarget target, Node screen) {
        for (Node node = target instanceof Node inner ? inner : null; node != null; node = node.getParent()) {
            if (node.equals(screen)) {
                return true;
            }
        }
        return false;
    }

    private void show(Section chosen) {
        Optional.ofNullable(notEntered.remove(chosen)).ifPresent(make -> add(chosen, make.get()));
        screens.forEach((place, screen) -> {
            Visibility.set(screen, place == chosen);
        });
        begin();
    }
}
