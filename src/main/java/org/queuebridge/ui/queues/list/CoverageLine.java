package org.queuebridge.ui.queues.list;

import javafx.css.PseudoClass;
import org.controlsfx.control.HyperlinkLabel;
import org.queuebridge.ui.queues.CoverageFilter;
import org.queuebridge.ui.queues.CoverageState;
import org.queuebridge.ui.queues.QueueCounts;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.rules.model.RulesState;
import org.queuebridge.words.Messages;

/** Says how many queues no rule covers, with a link that shows them; and where that cannot be told, why. */
final class CoverageLine extends HyperlinkLabel {
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");

    private final QueueListModel model;

    CoverageLine(QueueListModel model) {
        this.model = model;
        setId("coverage-line");
        getStyleClass().addAll("coverage-line", "small");
        setOnAction(_ -> model.showAll(
                model.countsProperty().get().uncovered() > 0
                        ? CoverageFilter.NOT_COVERED
                        : CoverageFilter.MAY_BE_COVERED));
        model.countsProperty().subscribe(_ -> show());
        model.coverage().subscribe(_ -> show());
    }

    private void show() {
        QueueCounts counts = model.countsProperty().get();
        setText(counts.all() == 0 ? "" : words(counts));
        setAccessibleText(getText().replace("[", "").replace("]", ""));
        pseudoClassStateChanged(
                WARNING, model.coverage().getValue().known() && counts.uncovered() + counts.doubtful() > 0);
    }

    private String words(QueueCounts counts) {
        return switch (model.coverage().getValue()) {
            case CoverageState.NoBus() -> Messages.text("queues.uncovered.no-bus");
            case CoverageState.Loading() -> Messages.text("queues.uncovered.loading");
            case CoverageState.Unread _ -> Messages.text("queues.uncovered.unread");
            case CoverageState.Known(var _, var _, boolean leftOut, RulesState rules) ->
                rules.marked(Messages.text(
                        key(counts),
                        counts.uncovered(),
                        counts.doubtful(),
                        counts.all(),
                        leftOut ? Messages.text("queues.uncovered.own", meant(counts)) : ""));
        };
    }

    private static int meant(QueueCounts counts) {
        return counts.uncovered() == 0 ? Math.max(1, counts.doubtful()) : counts.uncovered();
    }

    private static String key(QueueCounts counts) {
        if (counts.uncovered() == 0) {
            return counts.doubtful() == 0 ? "queues.uncovered.none" : "queues.uncovered.doubtful";
        }
        return counts.doubtful() == 0 ? "queues.uncovered" : "queues.uncovered.and-doubtful";
    }
}
