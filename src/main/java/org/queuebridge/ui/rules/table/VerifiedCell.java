package org.queuebridge.ui.rules.table;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.rules.model.RowVerification;
import org.queuebridge.ui.rules.model.RuleRow;

/** What verifying a rule found, in a few words; everything in the tooltip. */
final class VerifiedCell extends TableCell<RuleRow, RuleRow> {
    private final Tooltip whole = new WrappedTooltip();

    VerifiedCell() {
        getStyleClass().add("verified-cell");
    }

    @Override
    protected void updateItem(@Nullable RuleRow row, boolean empty) {
        super.updateItem(row, empty);
        RowVerification.Outcome outcome = empty || row == null
                ? RowVerification.Outcome.NONE
                : row.verified().outcome();
        for (RowVerification.Outcome each : RowVerification.Outcome.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == outcome);
        }
        boolean shown = row != null && outcome != RowVerification.Outcome.NONE;
        setText(shown ? row.verified().words() : null);
        whole.setText(shown ? row.verified().whole() : "");
        setTooltip(shown ? whole : null);
    }
}
