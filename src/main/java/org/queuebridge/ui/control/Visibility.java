package org.queuebridge.ui.control;

import javafx.scene.Node;

/** Whether something is to be seen; what is not takes no room. */
public final class Visibility {
    private Visibility() {}

    /** Shows it, or takes it away with its room. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
