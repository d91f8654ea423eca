package org.queuebridge.ui.control.table;

import javafx.event.EventHandler;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** Keys of a table's rows, before the keys of every table. */
public final class RowKeys {
    private RowKeys() {}

    /** Handles them. Keys of a button in the table, such as that of an empty table, stay the button's. */
    public static void of(TableView<?> table, EventHandler<KeyEvent> handler) {
        RowFocus.onTab(table, table.getSelectionModel());
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (table.equals(key.getTarget())) {
                handler.handle(key);
            }
        });
    }
}
