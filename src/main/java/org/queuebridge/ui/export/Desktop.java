package org.queuebridge.ui.export;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the user's desktop does for the program.
 *
 * @param browser opens an address in the user's browser
 * @param saveDialog asks where to save a file
 */
public record Desktop(Consumer<String> browser, SaveDialog saveDialog) {
    /** A desktop that shows nothing, where nobody sits at it. */
    public static final Desktop NONE = new Desktop(_ -> {}, (_, _, _) -> Optional.empty());
}
