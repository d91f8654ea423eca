package org.queuebridge.ui.memory;

import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** Tells when the user lets go of the mouse, as after dragging a divider or a column. Layout drags nothing. */
final class Released {
    private Released() {}

    /** Changes each time, once the node has answered the mouse. */
    static Observable in(Node node) {
        IntegerProperty times = new SimpleIntegerProperty();
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(() -> times.set(times.get() + 1)));
        return times;
    }
}
