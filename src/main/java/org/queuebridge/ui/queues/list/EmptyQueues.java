package org.queuebridge.ui.queues.list;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.queues.CoverageFilter;
import org.queuebridge.ui.queues.CoverageState;
import org.queuebridge.ui.queues.CoverageWords;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** Says in the place of the table's rows why no queue is shown, and what can be done. */
final class EmptyQueues {
    private final QueueListModel model;
    private final EmptyState state = new EmptyState();

    EmptyQueues(QueueListModel model) {
        this.model = model;
    }

    Node node() {
        return state;
    }

    void notSignedIn(Runnable signIn) {
        show(
                Feather.LINK,
                "queues.empty.signed-out.title",
                "queues.empty.signed-out",
                Buttons.accent(Messages.text("queues.empty.signed-out.go"), signIn));
    }

    void loading() {
        show(Feather.LOADER, "queues.empty.loading.title", "queues.empty.loading");
    }

    void failed(Failure failure) {
        state.show(
                Feather.ALERT_CIRCLE,
                Messages.text("queues.empty.failed.title"),
                FailureWords.of(failure).advice());
    }

    /** All queues are loaded. */
    void complete() {
        if (model.indexProperty().get().size() == 0) {
            show(Feather.USERS, "queues.empty.none.title", "queues.empty.none");
        } else if (model.selectedOnlyProperty().get()
                && model.selectionProperty().get().size() == 0) {
            show(Feather.CHECK_SQUARE, "queues.empty.unselected.title", "queues.empty.unselected", showAll());
        } else if (isSearched() || model.coveredProperty().get() == CoverageFilter.ALL) {
            show(Feather.SEARCH, "queues.empty.not-found.title", "queues.empty.not-found", showAll());
        } else {
            show(model.coveredProperty().get(), model.coverage().getValue());
        }
    }

    /** Whether another filter than the one by coverage may be the reason. */
    private boolean isSearched() {
        boolean filtered = !model.searchProperty().get().isBlank()
                || model.selectedOnlyProperty().get()
                || !model.divisionsProperty().get().isEmpty();
        return filtered && model.coverage().getValue().known();
    }

    private void show(CoverageFilter covered, CoverageState coverage) {
        if (!coverage.known()) {
            state.show(
                    Feather.HELP_CIRCLE,
                    Messages.text("queues.empty.covered-unknown.title"),
                    CoverageWords.whyUnknown(coverage),
                    showAll());
        } else if (covered == CoverageFilter.NOT_COVERED) {
            show(Feather.SHIELD, "queues.empty.covered.title", "queues.empty.covered", showAll());
        } else if (covered == CoverageFilter.MAY_BE_COVERED) {
            show(Feather.SHIELD, "queues.empty.perhaps.title", "queues.empty.perhaps", showAll());
        } else {
            show(Feather.LAYERS, "queues.empty.covered-once.title", "queues.empty.covered-once", showAll());
        }
    }

    private Node showAll() {
        return Buttons.plain(Messages.text("queues.empty.show-all"), model::showAll);
    }

    private void show(Feather sign, String title, String text, Node... actions) {
        state.show(sign, Messages.text(title), Messages.text(text), actions);
    }
}
