package org.queuebridge.ui.capture;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.SideBySide;
import org.queuebridge.words.Messages;

/** A screen with live events at its right, once somebody wants to see them. */
public final class CaptureBeside extends SideBySide {
    private static final double SHARE = 0.53;
    private static final double LEAST = 360;

    private final TabPane tabs;
    private final BooleanProperty opened = new SimpleBooleanProperty();

    /** Shows the screen alone. */
    public CaptureBeside(Region screen, CapturePane events, BusLogPane log) {
        super(SHARE);
        getStyleClass().add("capture-beside");
        tabs = new TabPane(
                new Tab(Messages.text("capture.tab.events"), events), new Tab(Messages.text("capture.tab.log"), log));
        tabs.setId("capture-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        screen.setMinWidth(LEAST);
        tabs.setMinWidth(LEAST);
        panes(screen, tabs);
        opened.subscribe(open -> {
            getItems().setAll(open ? List.of(screen, tabs) : List.of(screen));
            setDividerPositions(shareProperty().get());
        });
        events.onClose(() -> opened.set(false));
    }

    /** Shows the live events. */
    public void showEvents() {
        show(0);
    }

    /** Shows the log of the bus. */
    public void showLog() {
        show(1);
    }

    private void show(int tab) {
        opened.set(true);
        tabs.getSelectionModel().select(tab);
    }
}
