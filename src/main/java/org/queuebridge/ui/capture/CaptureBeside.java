package org.queuebridge.ui.capture;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.SideBySide;

/** A screen with live events at its right, once somebody wants to see them. */
public final class CaptureBeside extends SideBySide {
    private static final double SHARE = 0.53;
    private static final double LEAST = 360;

    private final BooleanProperty opened = new SimpleBooleanProperty();

    /** Shows the screen alone. */
    public CaptureBeside(Region screen, CapturePane pane) {
        super(SHARE);
        getStyleClass().add("capture-beside");
        screen.setMinWidth(LEAST);
        pane.setMinWidth(LEAST);
        panes(screen, pane);
        opened.subscribe(open -> {
            getItems().setAll(open ? List.of(screen, pane) : List.of(screen));
            setDividerPositions(shareProperty().get());
        });
        pane.onClose(() -> opened.set(false));
    }

    /** Whether live events are shown. */
    public BooleanProperty openedProperty() {
        return opened;
    }
}
