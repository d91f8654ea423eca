package org.queuebridge.ui.control;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Has screen readers say something at once. They read a focused control's new name aloud, and JavaFX has nothing else
 * for it.
 */
final class Announcement {
    private static final Duration READ = Duration.seconds(2);

    private Announcement() {}

    /** Says it where the focus is. */
    static void say(Node focused, String words) {
        @Nullable String before = focused.getAccessibleText();
        focused.setAccessibleText(words);
        PauseTransition reading = new PauseTransition(READ);
        reading.setOnFinished(_ -> {
            if (words.equals(focused.getAccessibleText())) {
                focused.setAccessibleText(before);
            }
        });
        reading.play();
    }
}
