package org.queuebridge.ui.queues.list;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.ThemedPopOver;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.chip.ChipTray;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.SelectedQueues;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The selected queues, whatever the search shows: as chips that can be removed, and all of them in a list. */
final class SelectionTray extends VBox {
    private final QueueListModel model;
    private final ChipTray chips;
    private final Hyperlink more = Buttons.link("", this::open);
    private final Label hint = new Label();
    private final Hyperlink again = Buttons.link("", this::selectAgain);
    private final HBox none = new HBox(hint, again);
    private List<String> cleared = List.of();

    /** @param toTable focuses the table */
    SelectionTray(QueueListModel model, Runnable toTable) {
        this.model = model;
        getStyleClass().add("selection-tray");
        setId("selection-tray");
        more.setId("selection-more");
        Hyperlink clear = Buttons.link(Messages.text("queues.tray.clear"), () -> clear(toTable));
        clear.setId("selection-clear");
        clear.setAccessibleText(Messages.text("queues.tray.clear.what"));
        chips = new ChipTray(more, clear, this::remove, toTable);
        chips.setAccessibleText(Messages.text("queues.tray"));
        hint.getStyleClass().addAll("muted", "small");
        hint.setText(Messages.text("queues.tray.none", Keys.SELECT.text()));
        again.getStyleClass().add("small");
        again.setId("selection-again");
        none.getStyleClass().add("selection-none");
        getChildren().addAll(chips, none);
        model.selectionProperty().subscribe(_ -> show());
        model.indexProperty().subscribe(_ -> show());
    }

    private void show() {
        SelectedQueues selection = model.selectionProperty().get();
        List<String> names =
                selection.first(ChipTray.MOST).stream().map(this::name).toList();
        if (!names.isEmpty()) {
            cleared = List.of();
        }
        chips.show(names, selection.size());
        Visibility.set(chips, !names.isEmpty());
        Visibility.set(none, names.isEmpty());
        Visibility.set(hint, cleared.isEmpty());
        Visibility.set(again, !cleared.isEmpty());
    }

    /** An id where the queue is not loaded, as after signing out. */
    private String name(String id) {
        return model.indexProperty().get().byId(id).map(Queue::name).orElse(id);
    }

    private void remove(int place) {
        model.deselect(model.selectionProperty().get().first(place + 1).subList(place, place + 1));
    }

    private void clear(Runnable toTable) {
        List<String> ids = model.selectionProperty().get().ids();
        toTable.run();
        model.deselect(ids);
        cleared = ids;
        again.setText(Messages.text("queues.tray.again", ids.size()));
        show();
    }

    private void selectAgain() {
        model.select(cleared);
    }

    private void open() {
        SelectionList list = new SelectionList(model);
        ThemedPopOver popOver = new ThemedPopOver(Messages.text("queues.tray"), list);
        popOver.showingProperty().subscribe(is -> {
            if (!is) {
                list.end();
            }
        });
        popOver.open(more);
    }
}
