package org.queuebridge.ui.control;

import javafx.scene.Node;

/** Shows and hides nodes; a hidden node takes no room. */
public final class Visibility {
    private Visibility() {}

    /** Shows or hides a node. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
