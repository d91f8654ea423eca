package org.queuebridge.ui.queues.list;

import javafx.scene.layout.FlowPane;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.chip.FilterChip;
import org.queuebridge.ui.queues.CoverageFilter;
import org.queuebridge.ui.queues.CoverageState;
import org.queuebridge.ui.queues.CoverageWords;
import org.queuebridge.ui.queues.QueueCounts;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.words.Messages;

/**
 * Chips that filter the queues, each with the number of queues that pass: by selection, by coverage, of which at most
 * one is pressed, and by division. The last one leaves catch-all rules out of coverage.
 */
final class QueueFilterBar extends FlowPane {
    private final QueueListModel model;
    private final FilterChip selected = new FilterChip("selected-only", Messages.text("queues.selected-only"));
    private final FilterChip uncovered = new FilterChip("not-covered", Messages.text("queues.not-covered"));
    private final FilterChip doubtful = new FilterChip("may-be-covered", Messages.text("queues.may-be-covered"));
    private final FilterChip twice = new FilterChip("covered-more", Messages.text("queues.covered-more"));
    private final FilterChip catchAlls = new FilterChip("no-catch-alls", Messages.text("queues.no-catch-alls"));

    QueueFilterBar(QueueListModel model) {
        this.model = model;
        getStyleClass().add("filter-chips");
        setPrefWrapLength(0);
        selected.explain(Messages.text("queues.selected-only.what"));
        selected.selectedProperty().bindBidirectional(model.selectedOnlyProperty());
        filter(uncovered, CoverageFilter.NOT_COVERED);
        filter(doubtful, CoverageFilter.MAY_BE_COVERED);
        filter(twice, CoverageFilter.MORE_THAN_ONCE);
        catchAlls.selectedProperty().bindBidirectional(model.withoutCatchAllsProperty());
        getChildren().addAll(selected, uncovered, doubtful, twice, new DivisionFilter(model), catchAlls);
        model.selectionProperty().subscribe(now -> selected.count(now.size()));
        model.countsProperty().subscribe(_ -> show());
        model.coverage().subscribe(_ -> show());
        model.coveredProperty().subscribe(_ -> show());
    }

    private void filter(FilterChip chip, CoverageFilter filter) {
        chip.setOnAction(_ -> model.coveredProperty().set(chip.isSelected() ? filter : CoverageFilter.ALL));
        model.coveredProperty().subscribe(now -> chip.setSelected(now == filter));
    }

    private void show() {
        CoverageState coverage = model.coverage().getValue();
        QueueCounts counts = model.countsProperty().get();
        show(uncovered, counts.uncovered(), "queues.not-covered.what");
        show(doubtful, counts.doubtful(), "queues.may-be-covered.what");
        show(twice, counts.twice(), "queues.covered-more.what");
        // Shown only where there are such queues, which is rare.
        Visibility.set(doubtful, counts.doubtful() > 0 || doubtful.isSelected());
        if (coverage instanceof CoverageState.Known(var _, var rules, var leftOut, var _)) {
            String names = String.join("\n", rules);
            catchAlls.explain(Messages.text("queues.no-catch-alls.what", names));
            Visibility.set(catchAlls, leftOut || !rules.isEmpty());
        } else {
            Visibility.set(catchAlls, catchAlls.isSelected());
        }
    }

    private void show(FilterChip chip, int passing, String what) {
        CoverageState coverage = model.coverage().getValue();
        if (coverage.known()) {
            chip.count(passing);
            chip.explain(Messages.text(what));
        } else {
            chip.countUnknown();
            chip.explain(CoverageWords.whyUnknown(coverage));
        }
    }
}
