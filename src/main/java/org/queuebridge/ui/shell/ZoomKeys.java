package org.queuebridge.ui.shell;

import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.queuebridge.ui.theme.Appearance;

/** The keys for the size of text and for the theme, which work in every window, dialogs included. */
public final class ZoomKeys {
    private ZoomKeys() {}

    /** Adds them to each scene that is dressed from now on. */
    public static void everywhere(Appearance appearance) {
        appearance.onDress(scene -> add(scene, appearance));
    }

    private static void add(Scene scene, Appearance appearance) {
        Map<KeyCombination, Runnable> keys = scene.getAccelerators();
        Stream.of(Keys.LARGER, Keys.LARGER_UNSHIFTED, Keys.LARGER_KEYPAD)
                .forEach(key -> keys.put(key.combination(), appearance::larger));
        Stream.of(Keys.SMALLER, Keys.SMALLER_KEYPAD).forEach(key -> keys.put(key.combination(), appearance::smaller));
        keys.put(Keys.NORMAL_SIZE.combination(), appearance::normal);
        keys.put(Keys.THEME.combination(), appearance::toggle);
    }
}
