package org.queuebridge.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.queuebridge.settings.Theme;
import org.queuebridge.ui.control.FocusKeeper;

/** Light or dark, and the size of text. Follows the system until the user chooses. */
public final class Appearance {
    private static final int NORMAL = 13;
    /** The smallest text, in pixels. */
    public static final int SMALLEST = 10;

    /** The largest text, in pixels: twice the normal size. */
    public static final int LARGEST = 26;

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final List<String> FONTS = List.of(
            "Inter-Regular.otf",
            "Inter-SemiBold.otf",
            "Inter-Bold.otf",
            "JetBrainsMono-Regular.ttf",
            "JetBrainsMono-Italic.ttf");
    private static final List<String> SHEETS = List.of(
            "controlsfx.css",
            "base.css",
            "shell.css",
            "form.css",
            "table.css",
            "code.css",
            "compose.css",
            "rules.css",
            "doctor.css",
            "metrics.css",
            "diagram.css",
            "activity.css",
            "bench.css",
            "capture.css",
            "dialog.css",
            "connect.css");

    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Theme>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty fontSize = new SimpleIntegerProperty(NORMAL);
    private Consumer<Scene> eachScene = _ -> {};

    /** Loads the fonts and takes the system's colors. On the window's thread. */
    public Appearance() {
        FONTS.forEach(Appearance::loadFont);
        dark.subscribe(Appearance::useTheme);
        Platform.Preferences preferences = Platform.getPreferences();
        dark.set(preferences.getColorScheme() == ColorScheme.DARK);
        preferences.colorSchemeProperty().subscribe(scheme -> {
            if (chosen.get().isEmpty()) {
                dark.set(scheme == ColorScheme.DARK);
            }
        });
    }

    /** The user's choice; empty while the system is followed. */
    public ReadOnlyObjectProperty<Optional<Theme>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Shows a theme from now on, whatever the system does. */
    public void choose(Theme theme) {
        dark.set(theme == Theme.DARK);
        chosen.set(Optional.of(theme));
    }

    /** Shows the system's theme from now on. */
    public void followSystem() {
        chosen.set(Optional.empty());
        dark.set(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    /** Whether the dark theme is shown. */
    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Switches between light and dark. */
    public void toggle() {
        choose(dark.get() ? Theme.LIGHT : Theme.DARK);
    }

    /** Passes each scene on that is styled from now on, to add keys that work in all windows. */
    public void onDress(Consumer<Scene> eachNewScene) {
        eachScene = eachNewScene;
    }

    /** Styles a scene, now and after each change, until that is ended, and keeps its focus where it belongs. */
    public Subscription dress(Scene scene) {
        FocusKeeper.keep(scene);
        SHEETS.forEach(sheet -> scene.getStylesheets().add(resource("css/" + sheet)));
        eachScene.accept(scene);
        return Subscription.combine(
                dark.subscribe(isDark -> scene.getRoot().pseudoClassStateChanged(DARK, isDark)),
                fontSize.subscribe(size -> scene.getRoot().setStyle("-fx-font-size: " + size + "px;")));
    }

    /** The size of text in pixels, from {@link #SMALLEST} to {@link #LARGEST}. */
    public IntegerProperty fontSizeProperty() {
        return fontSize;
    }

    /** The size of text in percent of the normal one. */
    public int percent() {
        return Math.round(100f * fontSize.get() / NORMAL);
    }

    /** Makes all text larger, to twice its size. */
    public void larger() {
        fontSize.set(Math.min(LARGEST, fontSize.get() + 1));
    }

    /** Makes all text smaller. */
    public void smaller() {
        fontSize.set(Math.max(SMALLEST, fontSize.get() - 1));
    }

    /** Makes all text its normal size. */
    public void normal() {
        fontSize.set(NORMAL);
    }

    private static void useTheme(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    private static void loadFont(String file) {
        try (InputStream in = Appearance.class.getResourceAsStream("/org/queuebridge/fonts/" + file)) {
            Font.loadFont(Objects.requireNonNull(in, file), NORMAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String path) {
        return Objects.requireNonNull(Appearance.class.getResource("/org/queuebridge/" + path), path)
                .toExternalForm();
    }
}
