package org.queuebridge.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Shows and hides nodes; a hidden node takes no room. */
public final class Visibility {
    private Visibility() {}

    /** Shows or hides a node. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /**
     * Shows a node while something holds. A hidden node that stays visible would still catch the clicks at its place.
     */
    public static void follow(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }
}
