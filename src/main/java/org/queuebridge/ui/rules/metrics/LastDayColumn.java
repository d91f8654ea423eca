package org.queuebridge.ui.rules.metrics;

import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.queuebridge.metrics.EventMetric;
import org.queuebridge.metrics.RuleTraffic;
import org.queuebridge.ui.control.table.ColumnText;
import org.queuebridge.ui.control.table.RowsInView;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The column that shows what each rule in view matched and failed to deliver in the last day. */
public final class LastDayColumn {
    private LastDayColumn() {}

    /** The column, which has what is in view read while it is shown. */
    public static TableColumn<RuleRow, RuleRow> of(LastDayModel model, TableView<RuleRow> table) {
        TableColumn<RuleRow, RuleRow> column = TableColumns.of("rules.column.last-day", 60, 96);
        column.setId("last-day");
        column.setSortable(false);
        RowsInView<RuleRow> inView = new RowsInView<>(table, column, model::show);
        column.setCellFactory(_ -> new LastDayCell(model, inView::changed));
        column.visibleProperty().subscribe(_ -> inView.changed());
        column.setContextMenu(menu(model));
        ColumnText.set(column, column.getText(), row -> words(model, row));
        return column;
    }

    /** What is known of a row; empty where it was not read. */
    public static String words(LastDayModel model, RuleRow row) {
        return words(model, row, model.of(row));
    }

    /** @param traffic what is known of the row */
    static String words(LastDayModel model, RuleRow row, Optional<RuleTraffic> traffic) {
        return traffic.map(LastDayColumn::words)
                .orElseGet(() -> model.reading(row) ? Messages.text("metrics.reading") : "");
    }

    private static String words(RuleTraffic traffic) {
        String counted = TrafficWords.of(traffic, EventMetric.MATCHED_EVENTS, EventMetric.FAILED_INVOCATIONS);
        return traffic.unknown().isPresent() ? counted : Messages.text("metrics.last-day", counted);
    }

    private static ContextMenu menu(LastDayModel model) {
        MenuItem refresh = new MenuItem(Messages.text("metrics.refresh", Keys.REFRESH.text()));
        refresh.setOnAction(_ -> model.refresh());
        MenuItem price = new MenuItem(Messages.text("metrics.price"));
        price.setDisable(true);
        return new ContextMenu(refresh, price);
    }
}
