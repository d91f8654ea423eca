package org.queuebridge.ui.queues.list;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.queues.CoverageState;
import org.queuebridge.ui.queues.CoverageWords;

/** The coverage of a queue: its rule, how many rules, or which may; all of them in a tooltip. */
final class CoverageCell extends TableCell<Queue, Queue> {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final ObservableValue<CoverageState> coverage;
    private final Tooltip whole = new WrappedTooltip();

    CoverageCell(ObservableValue<CoverageState> coverage) {
        this.coverage = coverage;
        getStyleClass().add("coverage-cell");
    }

    @Override
    protected void updateItem(@Nullable Queue queue, boolean empty) {
        super.updateItem(queue, empty);
        if (empty || queue == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        CoverageState state = coverage.getValue();
        setText(CoverageWords.words(state, queue));
        pseudoClassStateChanged(QUIET, state.coverOf(queue).covered() != Answer.YES);
        whole.setText(CoverageWords.whole(state, queue));
        setTooltip(whole);
    }
}
