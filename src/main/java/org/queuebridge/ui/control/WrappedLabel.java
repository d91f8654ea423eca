package org.queuebridge.ui.control;

import javafx.scene.control.Label;

/** A label that wraps to as many lines as its text needs, and is never cut. */
public final class WrappedLabel extends Label {
    /** @param styles its style classes, e.g. {@code muted} */
    public WrappedLabel(String words, String... styles) {
        super(words);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll(styles);
    }
}
