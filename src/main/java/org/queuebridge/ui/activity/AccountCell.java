package org.queuebridge.ui.activity;

import javafx.scene.control.Tooltip;
import org.queuebridge.ui.control.table.GraphicCell;

/** The account that a plan changed. */
final class AccountCell extends GraphicCell<ActivityRow> {
    private final AccountLine place = new AccountLine();
    private final Tooltip words = new Tooltip();

    @Override
    protected void show(ActivityRow line) {
        place.showShortly(line);
        words.setText(line.where() + "\n" + line.head().account().endpoint());
        setTooltip(words);
        setGraphic(place);
    }
}
