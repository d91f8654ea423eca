package org.queuebridge.ui.rules.table;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.rules.model.RowQueues;
import org.queuebridge.ui.rules.model.RuleRow;

/** How many queues a rule names, and which; marked where the organization lacks one. */
final class QueuesCell extends TableCell<RuleRow, RuleRow> {
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Tooltip all = new WrappedTooltip();

    QueuesCell() {
        getStyleClass().add("queues-cell");
    }

    @Override
    protected void updateItem(@Nullable RuleRow row, boolean empty) {
        super.updateItem(row, empty);
        RowQueues queues = empty || row == null ? null : new RowQueues(row);
        setText(queues == null ? null : queues.words());
        all.setText(queues == null ? "" : queues.row().queueNames());
        setTooltip(queues == null ? null : all);
        pseudoClassStateChanged(MISSING, queues != null && queues.missing());
    }
}
