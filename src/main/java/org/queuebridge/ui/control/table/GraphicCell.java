package org.queuebridge.ui.control.table;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell whose row is drawn by controls; empty, it has neither those nor a tooltip.
 *
 * @param <L> what a row is
 */
public abstract class GraphicCell<L> extends TableCell<L, L> {
    /** Sets the graphic, and the tooltip where there is one. */
    protected abstract void show(L line);

    @Override
    protected final void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
        } else {
            show(line);
        }
    }
}
