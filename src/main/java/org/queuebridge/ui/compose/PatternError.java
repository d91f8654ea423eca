package org.queuebridge.ui.compose;

import org.queuebridge.ui.words.Words;

/** What keeps a pattern from being sent, in words. */
final class PatternError {
    private PatternError() {}

    /**
     * The words; empty where nothing does.
     *
     * @param written whether it is written by hand
     */
    static String of(Preview preview, boolean written, boolean tooLong) {
        if (preview.pattern().isEmpty()) {
            return missing(preview, written);
        }
        if (preview.hopeless()) {
            return Words.text("compose.pattern.never");
        }
        return tooLong ? tooLong(preview, written) : "";
    }

    private static String missing(Preview preview, boolean written) {
        if (written) {
            return Words.text("compose.hand.invalid");
        }
        return preview.names().isEmpty() ? Words.text("compose.pattern.none") : "";
    }

    private static String tooLong(Preview preview, boolean written) {
        return written
                ? Words.text("compose.hand.too-long")
                : Words.text("compose.pattern.too-long", preview.usage().queuesTooMany());
    }
}
