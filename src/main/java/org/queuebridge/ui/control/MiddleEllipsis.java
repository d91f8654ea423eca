package org.queuebridge.ui.control;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;

/**
 * Labels of names and ARNs, which are alike at the beginning and often at the end: what does not fit is left out in
 * between.
 */
public final class MiddleEllipsis {
    private MiddleEllipsis() {}

    /** A label that can be of any width. */
    public static Label label() {
        Label label = new Label();
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setEllipsisString("…");
        label.setMinWidth(0);
        return label;
    }
}
