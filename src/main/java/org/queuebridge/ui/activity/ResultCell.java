package org.queuebridge.ui.activity;

import org.queuebridge.ui.control.table.GraphicCell;

/** The result of a row. */
final class ResultCell extends GraphicCell<ActivityRow> {
    private final ResultBadge badge = new ResultBadge();

    @Override
    protected void show(ActivityRow line) {
        badge.show(line);
        setGraphic(badge);
    }
}
