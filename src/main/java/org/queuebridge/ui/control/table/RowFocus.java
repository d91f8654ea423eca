package org.queuebridge.ui.control.table;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseEvent;

/** Which row the keys act on, where JavaFX leaves them with another row or with none. */
public final class RowFocus {
    private RowFocus() {}

    /**
     * Moves the keys to the row of a table whose check box is pressed, as a press beside the check box does. Space
     * would act on another row.
     */
    public static void follow(Node pressed, TableCell<?, ?> cell) {
        pressed.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                _ -> enter(cell.getTableView(), cell.getTableView().getSelectionModel(), cell.getIndex()));
    }

    /** The same for a list. */
    public static void follow(Node pressed, ListCell<?> cell) {
        pressed.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                _ -> enter(cell.getListView(), cell.getListView().getSelectionModel(), cell.getIndex()));
    }

    /** Moves the keys to the first row where Tab leads to the rows and none is selected. Space would do nothing. */
    public static void onTab(Control rows, MultipleSelectionModel<?> selection) {
        rows.focusVisibleProperty().subscribe(byKeys -> {
            if (byKeys && selection.isEmpty()) {
                selection.selectFirst();
            }
        });
    }

    private static void enter(Control rows, MultipleSelectionModel<?> selection, int row) {
        rows.requestFocus();
        selection.clearAndSelect(row);
    }
}
