package org.queuebridge.ui.control;

import javafx.scene.control.Tooltip;

/** A tooltip that wraps long text instead of growing across the screen. */
public final class WrappedTooltip extends Tooltip {
    private static final double WIDTH = 480;

    public WrappedTooltip() {
        setWrapText(true);
        setMaxWidth(WIDTH);
    }
}
