package org.queuebridge.ui.queues.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ComputeNotice;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.ui.control.table.FilterField;
import org.queuebridge.ui.memory.Memory;
import org.queuebridge.ui.menu.RowMenu;
import org.queuebridge.ui.queues.LoadState;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.QueueLoading;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The left part of the screen Queues: search, filters, table, the selected queues, and what is not covered. */
public final class QueuePane extends VBox {
    private final QueueLoading loading;
    private final QueueListModel model;
    private final Runnable signIn;
    private final FilterField search;
    private final QueueTable table;
    private final EmptyQueues empty;
    private final Notice notice = new Notice();
    private final Label counts = new Label();
    private final HBox tools = new HBox();

    /**
     * @param signIn goes to the screen Connect
     * @param wanted the notice about the queue that the environment names; empty where it names none
     */
    public QueuePane(QueueLoading loading, QueueListModel model, Runnable signIn, Optional<WantedQueueNotice> wanted) {
        this.loading = loading;
        this.model = model;
        this.signIn = signIn;
        this.table = new QueueTable(model);
        this.empty = new EmptyQueues(model);
        search = new FilterField("queue-search", "queues.search", 160, model.searchProperty(), table::enter);
        search.onEnter(this::selectOnlyFound);
        counts.setId("queue-counts");
        counts.getStyleClass().add("small");
        getStyleClass().addAll("column", "queue-pane");
        notice.setId("queues-notice");
        table.setPlaceholder(empty.node());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools(), new QueueFilterBar(model), notice, new ComputeNotice(model.failureProperty()));
        wanted.ifPresent(getChildren()::add);
        FlowPane facts = new FlowPane(counts, new CoverageLine(model));
        facts.getStyleClass().add("facts");
        getChildren().addAll(table, new SelectionTray(model, table::requestFocus), facts);
        loading.stateProperty().subscribe(_ -> show());
        model.shownProperty().subscribe(_ -> show());
        model.selectionProperty().subscribe(_ -> show());
        model.coverage().subscribe(_ -> show());
    }

    /** Remembers how the list is left; which queues are selected is not. */
    public void remember(Memory memory) {
        memory.columns("queues", table);
    }

    /** Enter selects the queue that was found, where it is the only one; the next one can be typed at once. */
    private void selectOnlyFound() {
        List<Queue> found = model.shownProperty().get();
        if (found.size() == 1) {
            model.toggle(found.getFirst().id());
            search.selectAll();
        } else {
            table.enter();
        }
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
        RowMenu.install(table, table::chosen, menu::of);
    }

    /** Adds the button that saves a report of the queues that are shown. */
    public void onExport(Consumer<List<Queue>> export) {
        Button button = Buttons.icon(
                Feather.DOWNLOAD,
                Messages.text("export.queues"),
                () -> export.accept(model.shownProperty().get()));
        button.setId("export-queues");
        model.shownProperty().subscribe(shown -> button.setDisable(shown.isEmpty()));
        tools.getChildren().add(button);
    }

    /** Loads the queues again. */
    public void reload() {
        loading.reload();
    }

    private Node tools() {
        Node reload =
                Buttons.icon(Feather.REFRESH_CW, Messages.text("queues.reload", Keys.REFRESH.text()), this::reload);
        reload.setId("reload-queues");
        tools.getChildren().addAll(search, reload);
        tools.getStyleClass().add("tools");
        return tools;
    }

    private void show() {
        showCounts();
        if (!(loading.stateProperty().get() instanceof LoadState.Stopped)) {
            notice.hide();
        }
        switch (loading.stateProperty().get()) {
            case LoadState.NotSignedIn() -> empty.notSignedIn(signIn);
            case LoadState.Loading() -> empty.loading();
            case LoadState.Complete _ -> empty.complete();
            case LoadState.Stopped stopped -> show(stopped);
        }
    }

    private void showCounts() {
        int all = model.indexProperty().get().size();
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
        empty.failed(stopped.failure());
    }
}
