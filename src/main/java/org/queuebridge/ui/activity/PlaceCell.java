package org.queuebridge.ui.activity;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Where a plan of a row wrote. */
final class PlaceCell extends TableCell<ActivityLine, ActivityLine> {
    private final PlaceLine place = new PlaceLine();
    private final Tooltip words = new Tooltip();

    @Override
    protected void updateItem(@Nullable ActivityLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        place.showShortly(line);
        words.setText(line.where() + "\n" + line.head().account().endpoint());
        setTooltip(words);
        setGraphic(place);
    }
}
