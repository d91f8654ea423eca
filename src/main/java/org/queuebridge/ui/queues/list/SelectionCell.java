package org.queuebridge.ui.queues.list;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.table.RowFocus;
import org.queuebridge.words.Messages;

/** The check box of a queue. Not in Tab order: the table is, and Space selects its row. */
final class SelectionCell extends TableCell<Queue, Boolean> {
    private final CheckBox box = new CheckBox();

    SelectionCell(Consumer<String> toggle) {
        getStyleClass().add("selection-cell");
        box.setFocusTraversable(false);
        RowFocus.follow(box, this);
        // Two quick clicks on it are two clicks, not one that selects the row.
        box.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        box.setOnAction(_ -> {
            Queue queue = getTableRow() == null ? null : getTableRow().getItem();
            if (queue != null) {
                toggle.accept(queue.id());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Boolean isSelected, boolean empty) {
        super.updateItem(isSelected, empty);
        if (empty || isSelected == null) {
            setGraphic(null);
            return;
        }
        box.setSelected(isSelected);
        Queue queue = getTableRow() == null ? null : getTableRow().getItem();
        box.setAccessibleText(queue == null ? "" : Messages.text("queues.select", queue.name()));
        setGraphic(box);
    }
}
