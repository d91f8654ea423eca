package org.queuebridge.ui.control.text;

import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;

/**
 * Labels of names and ARNs, which are alike at the beginning and often at the end: what does not fit is left out in
 * between.
 */
public final class MiddleEllipsis {
    private MiddleEllipsis() {}

    /** A label that can be of any width. */
    public static Label label() {
        return label("");
    }

    /** The same, with a text. */
    public static Label label(String text) {
        Label label = new Label(text);
        cut(label);
        label.setMinWidth(0);
        return label;
    }

    /** Cuts the text of a control in the middle where it has too little room. */
    public static void cut(Labeled control) {
        control.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        control.setEllipsisString("…");
    }
}
