package org.queuebridge.ui.capture;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.SideBySide;
import org.queuebridge.ui.theme.WindowBreakpoints;
import org.queuebridge.words.Messages;

/** A screen with live events at its right, or below it in a narrow window, once somebody wants to see them. */
public final class CaptureBeside extends SideBySide {
    private static final double SHARE = 0.53;
    private static final double LEAST_WIDTH = 360;
    /** Times the size of letters. */
    private static final double LEAST_HEIGHT = 16;

    private static final double LEAST_HEIGHT_OF_EVENTS = 30;

    private final TabPane tabs;
    private final BooleanProperty opened = new SimpleBooleanProperty();

    /**
     * Shows the screen alone.
     *
     * @param fontSize the window's, which decides with the width what fits beside each other
     */
    public CaptureBeside(
            Region screen, CapturePane events, BusLogPane log, ObservableValue<? extends Number> fontSize) {
        super(SHARE);
        getStyleClass().add("capture-beside");
        tabs = new TabPane(
                new Tab(Messages.text("capture.tab.events"), events), new Tab(Messages.text("capture.tab.log"), log));
        tabs.setId("capture-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        screen.setMinWidth(LEAST_WIDTH);
        tabs.setMinWidth(LEAST_WIDTH);
        panes(screen, tabs);
        belowWhereNarrow(WindowBreakpoints.EVENTS_BESIDE_CHECKS, fontSize, LEAST_HEIGHT, LEAST_HEIGHT_OF_EVENTS);
        opened.subscribe(open -> {
            getItems().setAll(open ? List.of(screen, tabs) : List.of(screen));
            placeDivider();
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
