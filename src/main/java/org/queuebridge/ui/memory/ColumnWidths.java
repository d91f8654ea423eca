package org.queuebridge.ui.memory;

import java.util.HashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseEvent;

/**
 * The widths of a table's columns, once the user has changed one. Until then the table gives them by what it shows and
 * by its room, which is nothing to remember.
 */
final class ColumnWidths<L> {
    /** Stands for the width that the table gives. */
    static final int USUAL = 0;

    private final TableView<L> table;
    private final Map<TableColumn<L, ?>, Double> usual = new HashMap<>();
    private final Map<TableColumn<L, ?>, Double> pressed = new HashMap<>();
    private final SimpleIntegerProperty dragged = new SimpleIntegerProperty();
    private boolean own;

    ColumnWidths(TableView<L> table) {
        this.table = table;
        table.getColumns().forEach(column -> usual.put(column, column.getPrefWidth()));
        table.addEventFilter(
                MouseEvent.MOUSE_PRESSED, _ -> table.getColumns().forEach(column -> pressed.put(column, now(column))));
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> Platform.runLater(this::look));
    }

    /** Tells after each drag. */
    Observable changes() {
        return dragged;
    }

    /** In whole pixels, or {@link #USUAL}. */
    long of(TableColumn<L, ?> column) {
        return own ? Math.round(now(column)) : USUAL;
    }

    void set(TableColumn<L, ?> column, int width) {
        own = width != USUAL;
        column.setPrefWidth(width == USUAL ? usual.getOrDefault(column, column.getPrefWidth()) : width);
    }

    private void look() {
        boolean changed =
                pressed.entrySet().stream().anyMatch(each -> Math.abs(now(each.getKey()) - each.getValue()) >= 1);
        if (changed) {
            own = true;
            dragged.set(dragged.get() + 1);
        }
    }

    private double now(TableColumn<L, ?> column) {
        return table.getWidth() > 0 && column.isVisible() ? column.getWidth() : column.getPrefWidth();
    }
}
