package org.queuebridge.ui.control.table;

import javafx.event.EventHandler;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/** Keys that a table has for its rows, before those that every table has. */
public final class RowKeys {
    private RowKeys() {}

    /** Hands them on. Keys of a button in the table, such as the one that an empty table shows, stay the button's. */
    public static void of(TableView<?> table, EventHandler<KeyEvent> handler) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (table.equals(key.getTarget())) {
                handler.handle(key);
            }
        });
    }
}
