package org.queuebridge.ui.activity;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The account that a plan changed. */
final class AccountCell extends TableCell<ActivityRow, ActivityRow> {
    private final AccountLine place = new AccountLine();
    private final Tooltip words = new Tooltip();

    @Override
    protected void updateItem(@Nullable ActivityRow line, boolean empty) {
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
