package org.queuebridge.ui.queues.list;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.table.RowFocus;
import org.queuebridge.ui.control.text.MiddleEllipsis;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.SelectedQueues;
import org.queuebridge.words.Messages;

/** All selected queues, for a popover; each can be removed, by its button or by Delete. */
final class SelectionList extends VBox {
    private final QueueListModel model;
    private final Label title = new Label();
    private final ListView<String> ids = new ListView<>();
    private final Subscription following;

    SelectionList(QueueListModel model) {
        this.model = model;
        getStyleClass().add("selection-list");
        title.getStyleClass().add("heading");
        ids.setId("selection-list");
        ids.setAccessibleText(Messages.text("queues.tray"));
        ids.setCellFactory(_ -> new Row());
        ids.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        RowFocus.onTab(ids, ids.getSelectionModel());
        getChildren().addAll(title, ids);
        following = model.selectionProperty().subscribe(this::show);
    }

    /** Follows the selection no longer. */
    void end() {
        following.unsubscribe();
    }

    private void show(SelectedQueues selection) {
        title.setText(Messages.text("queues.tray.count", selection.size()));
        int row = Math.max(0, ids.getSelectionModel().getSelectedIndex());
        ids.getItems().setAll(selection.ids());
        if (!ids.getItems().isEmpty()) {
            ids.getSelectionModel().clearAndSelect(Math.min(row, ids.getItems().size() - 1));
        }
    }

    private void onKey(KeyEvent key) {
        boolean deletes = key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE;
        if (deletes && ids.getSelectionModel().getSelectedItem() != null) {
            model.toggle(ids.getSelectionModel().getSelectedItem());
            key.consume();
        }
    }

    private final class Row extends ListCell<String> {
        private final Label name = MiddleEllipsis.label();
        private final Label division = new Label();
        private final Button remove = Buttons.icon(Feather.X, Messages.text("queues.tray.remove"), this::remove);
        private final HBox content = new HBox(name, division, remove);

        Row() {
            content.setAlignment(Pos.CENTER_LEFT);
            content.getStyleClass().add("content");
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            division.getStyleClass().addAll("muted", "small");
            division.setMinWidth(Region.USE_PREF_SIZE);
            remove.setFocusTraversable(false);
            setPrefWidth(0);
        }

        private void remove() {
            if (getItem() != null) {
                model.toggle(getItem());
            }
        }

        @Override
        protected void updateItem(@Nullable String id, boolean empty) {
            super.updateItem(id, empty);
            if (empty || id == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Optional<Queue> queue = model.indexProperty().get().byId(id);
            name.setText(queue.map(Queue::name).orElse(id));
            division.setText(queue.map(it -> it.division().name()).orElse(""));
            setAccessibleText(Messages.text("chip.removable", name.getText()));
            setGraphic(content);
        }
    }
}
