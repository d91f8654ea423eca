package org.queuebridge.ui.queues;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.words.FailureWords;
import org.queuebridge.ui.words.Words;

/** The rule that covers a queue, or how many do; all of them in a tooltip. */
final class CoverageCell extends TableCell<Queue, Queue> {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final ObservableValue<CoverageState> coverage;
    private final Tooltip whole = new Tooltip();

    CoverageCell(ObservableValue<CoverageState> coverage) {
        this.coverage = coverage;
        getStyleClass().add("coverage-cell");
        whole.setWrapText(true);
        whole.setMaxWidth(480);
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
        setText(words(state, queue));
        pseudoClassStateChanged(QUIET, state.rulesOf(queue).isEmpty());
        whole.setText(whole(state, queue));
        setTooltip(whole);
    }

    /** In two or three words. */
    static String words(CoverageState state, Queue queue) {
        return switch (state) {
            case CoverageState.NoBus() -> "—";
            case CoverageState.Loading() -> Words.text("queues.covered.loading");
            case CoverageState.Unread _ -> Words.text("queues.covered.unread");
            case CoverageState.Known _ -> few(state.rulesOf(queue));
        };
    }

    private static String few(List<String> rules) {
        return switch (rules.size()) {
            case 0 -> Words.text("queues.covered.none");
            case 1 -> rules.getFirst();
            default -> Words.text("queues.covered.many", rules.size());
        };
    }

    private static String whole(CoverageState state, Queue queue) {
        if (!state.known()) {
            return whyUnknown(state);
        }
        List<String> rules = state.rulesOf(queue);
        return rules.isEmpty() ? Words.text("queues.covered.none.what") : String.join("\n", rules);
    }

    /** Why it cannot be said which rules cover queues; empty where it can. */
    static String whyUnknown(CoverageState state) {
        return switch (state) {
            case CoverageState.NoBus() -> Words.text("queues.covered.no-bus.what");
            case CoverageState.Loading() -> Words.text("queues.covered.loading.what");
            case CoverageState.Unread(var failure) ->
                Words.text(
                        "queues.covered.unread.what", FailureWords.of(failure).what());
            case CoverageState.Known _ -> "";
        };
    }
}
