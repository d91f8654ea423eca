package org.queuebridge.ui.rules.table;

import java.util.Locale;
import java.util.Optional;
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
        Optional<RowVerification> found = empty || row == null
                ? Optional.empty()
                : Optional.of(row.verified()).filter(each -> each.outcome() != RowVerification.Outcome.NONE);
        for (RowVerification.Outcome each : RowVerification.Outcome.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)),
                    found.filter(verified -> verified.outcome() == each).isPresent());
        }
        setText(found.map(RowVerification::words).orElse(null));
        whole.setText(found.map(RowVerification::whole).orElse(""));
        setTooltip(found.isPresent() ? whole : null);
    }
}
