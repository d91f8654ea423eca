package org.queuebridge.ui.control;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The system's clipboard. */
public final class CopyToClipboard {
    private CopyToClipboard() {}

    /** Puts text on the clipboard, and shows that it did; never a secret. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        CopiedSign.show();
    }
}
