package org.queuebridge.ui.control;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Copies to the system's clipboard. */
public final class CopyToClipboard {
    private CopyToClipboard() {}

    /** Copies text, and shows that it did; never a secret. */
    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        CopiedSign.show();
    }
}
