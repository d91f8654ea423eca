package org.queuebridge.ui.activity;

import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.table.ColumnText;
import org.queuebridge.ui.control.table.ModelRows;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.control.table.SpokenRow;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The table of plans, newest first unless the user sorts it. */
final class ActivityTable extends TableView<ActivityRow> {
    /** The caller's column is dropped first: the details show it. */
    private static final double WITH_WHO = 780;

    /** From this width the region has room beside the sandbox's sign. */
    private static final double WITH_PLACE = 600;

    /** @param toDetails follows Enter on a row */
    ActivityTable(ActivityModel model, Runnable toDetails) {
        setId("activity-table");
        getStyleClass().add("activity-table");
        setAccessibleText(Messages.text("activity.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new SpokenRow<>(ActivityRow::spoken));
        addColumns();
        ModelRows<ActivityRow> lines =
                ModelRows.single(this, model.selectedProperty(), line -> model.choose(line.id()));
        SortedList<ActivityRow> sorted = new SortedList<>(lines.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        RowKeys.of(this, key -> {
            if (Keys.DETAILS.match(key)) {
                toDetails.run();
                key.consume();
            }
        });
        model.shownProperty().subscribe(lines::show);
    }

    private void addColumns() {
        TableColumn<ActivityRow, ActivityRow> when =
                TableColumns.text("activity.column.when", 128, 128, ActivityRow::when, ActivityRow::when);
        when.setComparator(Comparator.comparing(line -> line.head().begun()));
        when.getStyleClass().add("muted-column");
        when.setMaxWidth(128);
        TableColumn<ActivityRow, ActivityRow> what =
                TableColumns.text("activity.column.what", 124, 220, ActivityRow::what, ActivityRow::what);
        what.getStyleClass().add("what-column");
        TableColumn<ActivityRow, ActivityRow> where =
                TableColumns.of("activity.column.where", 84, 172, TableColumns.by(ActivityRow::where));
        where.minWidthProperty()
                .bind(Bindings.when(widthProperty().greaterThanOrEqualTo(WITH_PLACE))
                        .then(160)
                        .otherwise(84));
        where.setMaxWidth(270);
        where.setCellFactory(_ -> new AccountCell());
        ColumnText.set(where, where.getText(), ActivityRow::place);
        TableColumn<ActivityRow, ActivityRow> who = TableColumns.text(
                "activity.column.who",
                70,
                100,
                ActivityRow::who,
                line -> line.head().account().callerArn());
        WhenNarrow.drop(who, this, WITH_WHO);
        TableColumn<ActivityRow, ActivityRow> result =
                TableColumns.of("activity.column.result", 142, 142, Comparator.comparing(ActivityRow::result));
        result.setMaxWidth(142);
        result.setCellFactory(_ -> new ResultCell());
        ColumnText.set(result, result.getText(), ActivityRow::resultWords);
        getColumns().add(when);
        getColumns().add(what);
        getColumns().add(where);
        getColumns().add(who);
        getColumns().add(result);
    }
}
