package org.queuebridge.ui.activity;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** The result of a row. */
final class ResultCell extends TableCell<ActivityRow, ActivityRow> {
    private final ResultBadge badge = new ResultBadge();

    @Override
    protected void updateItem(@Nullable ActivityRow line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        badge.show(line);
        setGraphic(badge);
    }
}
