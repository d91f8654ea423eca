package org.queuebridge.ui.queues;

import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.table.FilterField;
import org.queuebridge.ui.control.table.TableFooter;
import org.queuebridge.ui.menu.RowMenu;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.FailureWords;
import org.queuebridge.words.Messages;

/** The left half of the screen Queues: search, table, and the number of shown and selected queues. */
public final class QueuePane extends VBox {
    private final QueueLoading loading;
    private final QueueListModel model;
    private final Runnable signIn;
    private final FilterField search;
    private final QueueTable table;
    private final EmptyState empty = new EmptyState();
    private final Notice notice = new Notice();
    private final Label counts = new Label();
    private final Button selectShown;

    /**
     * @param signIn goes to the screen Connect
     * @param wanted the notice about the queue that the environment names; empty where it names none
     */
    public QueuePane(QueueLoading loading, QueueListModel model, Runnable signIn, Optional<WantedQueueNotice> wanted) {
        this.loading = loading;
        this.model = model;
        this.signIn = signIn;
        this.table = new QueueTable(model);
        this.selectShown = Buttons.plain(Messages.text("queues.select-shown"), model::toggleShown);
        search = new FilterField("queue-search", "queues.search", 160, model.searchProperty(), this::enterTable);
        counts.setId("queue-counts");
        getStyleClass().addAll("column", "queue-pane");
        notice.setId("queues-notice");
        table.setPlaceholder(empty);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), notice, new ComputeNotice(model.failureProperty()));
        wanted.ifPresent(getChildren()::add);
        getChildren()
                .addAll(
                        table,
                        new TableFooter(
                                counts,
                                Messages.text("queues.keys", Keys.SELECT.text(), Keys.SELECT_ALL.text()),
                                this,
                                42));
        loading.stateProperty().subscribe(_ -> show());
        model.shownProperty().subscribe(_ -> show());
        model.selectionProperty().subscribe(_ -> show());
        model.coverage().subscribe(_ -> show());
    }

    /** Puts the cursor into the search. */
    public void focusSearch() {
        search.enter();
    }

    /** Clears search and filters, and leads to a queue's row as soon as it is shown. */
    public void reveal(Queue queue) {
        model.showAll();
        table.reveal(queue);
    }

    /** Gives the rows of the table a menu. */
    public void menu(QueueMenu menu) {
        RowMenu.install(table, menu::of);
    }

    /** Loads the queues again. */
    public void reload() {
        loading.reload();
    }

    private void enterTable() {
        table.requestFocus();
        // Of several that can be selected, the first would be selected beside the one that was clicked before.
        table.getSelectionModel().clearAndSelect(0);
    }

    private Node tools() {
        ToggleButton selectedOnly = new ToggleButton(Messages.text("queues.selected-only"));
        selectedOnly.setId("selected-only");
        selectedOnly.setMinWidth(Region.USE_PREF_SIZE);
        selectedOnly.selectedProperty().bindBidirectional(model.selectedOnlyProperty());
        selectShown.setId("select-shown");
        BooleanBinding narrow = WhenNarrow.than(this, counts, 46);
        WhenNarrow.shorten(selectedOnly, Feather.FILTER, narrow);
        WhenNarrow.shorten(selectShown, Feather.CHECK_SQUARE, narrow);
        Node reload =
                Buttons.icon(Feather.REFRESH_CW, Messages.text("queues.reload", Keys.REFRESH.text()), this::reload);
        reload.setId("reload-queues");
        Node covered =
                new CoverageFilterBar(model.coveredProperty(), model.coverage(), WhenNarrow.than(this, counts, 66));
        HBox tools = new HBox(search, selectedOnly, covered, selectShown, reload);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private void show() {
        int all = model.indexProperty().get().size();
        showCounts(all);
        selectShown.setText(Messages.text(model.allShownSelected() ? "queues.clear-shown" : "queues.select-shown"));
        switch (loading.stateProperty().get()) {
            case LoadState.NotSignedIn() ->
                say(
                        Feather.LINK,
                        Messages.text("queues.empty.signed-out.title"),
                        Messages.text("queues.empty.signed-out"),
                        Buttons.accent(Messages.text("queues.empty.signed-out.go"), signIn));
            case LoadState.Loading() ->
                say(Feather.LOADER, Messages.text("queues.empty.loading.title"), Messages.text("queues.empty.loading"));
            case LoadState.Complete _ -> sayWhyNone(all);
            case LoadState.Stopped stopped -> show(stopped);
        }
    }

    private void showCounts(int all) {
        int shown = model.shownProperty().get().size();
        int selectedCount = model.selectionProperty().get().size();
        counts.setText(
                loading.stateProperty().get() instanceof LoadState.Stopped stopped && stopped.total() > all
                        ? Messages.text("queues.counts.some", shown, all, stopped.total(), selectedCount)
                        : Messages.text("queues.counts", shown, all, selectedCount));
    }

    /** A canceled load needs no explanation, only how far it came. */
    private void show(LoadState.Stopped stopped) {
        Node resume = Buttons.link(Messages.text("queues.continue"), loading::resume);
        if (stopped.failure() instanceof Failure.Canceled && stopped.loaded() > 0) {
            String key = stopped.again() ? "queues.some.again" : "queues.some";
            notice.show(Notice.Kind.INFO, Messages.text(key, stopped.loaded(), stopped.total()), "", resume);
        } else {
            notice.show(stopped.failure(), resume);
        }
        empty.show(
                Feather.ALERT_CIRCLE,
                Messages.text("queues.empty.failed.title"),
                FailureWords.of(stopped.failure()).advice());
    }

    private void sayWhyNone(int all) {
        if (all == 0) {
            say(Feather.USERS, Messages.text("queues.empty.none.title"), Messages.text("queues.empty.none"));
        } else if (model.selectedOnlyProperty().get()
                && model.selectionProperty().get().size() == 0) {
            say(
                    Feather.CHECK_SQUARE,
                    Messages.text("queues.empty.unselected.title"),
                    Messages.text("queues.empty.unselected"));
        } else if (model.coveredProperty().get() != CoverageFilter.ALL) {
            sayWhyNoneIs(model.coveredProperty().get(), model.coverage().getValue());
        } else {
            say(
                    Feather.SEARCH,
                    Messages.text("queues.empty.not-found.title"),
                    Messages.text("queues.empty.not-found"),
                    Buttons.plain(Messages.text("queues.empty.not-found.clear"), search::clear));
        }
    }

    private void sayWhyNoneIs(CoverageFilter covered, CoverageState coverage) {
        if (!coverage.known()) {
            say(
                    Feather.HELP_CIRCLE,
                    Messages.text("queues.empty.covered-unknown.title"),
                    CoverageWords.whyUnknown(coverage));
        } else if (covered == CoverageFilter.NOT_COVERED) {
            say(Feather.SHIELD, Messages.text("queues.empty.covered.title"), Messages.text("queues.empty.covered"));
        } else if (covered == CoverageFilter.MAY_BE_COVERED) {
            say(Feather.SHIELD, Messages.text("queues.empty.perhaps.title"), Messages.text("queues.empty.perhaps"));
        } else {
            say(
                    Feather.LAYERS,
                    Messages.text("queues.empty.covered-once.title"),
                    Messages.text("queues.empty.covered-once"));
        }
    }

    private void say(Feather sign, String title, String text, Node... actions) {
        notice.hide();
        empty.show(sign, title, text, actions);
    }
}
