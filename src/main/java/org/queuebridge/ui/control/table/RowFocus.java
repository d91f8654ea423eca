package org.queuebridge.ui.control.table;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;

/**
 * Moves the keys to the row whose check box is pressed, as a press beside the check box does. JavaFX leaves them where
 * they were, so Space would act on another row.
 */
public final class RowFocus {
    private RowFocus() {}

    /** For a check box in a table. */
    public static void follow(Node pressed, TableCell<?, ?> cell) {
        pressed.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                _ -> enter(cell.getTableView(), cell.getTableView().getSelectionModel(), cell.getIndex()));
    }

    /** For a check box in a list. */
    public static void follow(Node pressed, ListCell<?> cell) {
        pressed.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                _ -> enter(cell.getListView(), cell.getListView().getSelectionModel(), cell.getIndex()));
    }

    private static void enter(Control rows, MultipleSelectionModel<?> selection, int row) {
        rows.requestFocus();
        selection.clearAndSelect(row);
    }
}
