package org.queuebridge.ui.activity;

import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.queuebridge.ui.control.Columns;
import org.queuebridge.ui.control.ModelRows;
import org.queuebridge.ui.control.Narrow;
import org.queuebridge.ui.control.RowKeys;
import org.queuebridge.ui.control.SpokenRow;
import org.queuebridge.ui.words.Words;

/** The plans as rows, the newest first unless a person sorts them. */
final class ActivityTable extends TableView<ActivityLine> {
    /** The caller gives way first: the details have it. */
    private static final double WITH_WHO = 780;

    /** From there on the region has room beside the sandbox's sign. */
    private static final double WITH_PLACE = 600;

    /**
     * Over the model.
     *
     * @param toDetails follows Enter on a row
     */
    ActivityTable(ActivityModel model, Runnable toDetails) {
        setId("activity-table");
        getStyleClass().add("activity-table");
        setAccessibleText(Words.text("activity.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new SpokenRow<>(ActivityLine::spoken));
        addColumns();
        ModelRows<ActivityLine> lines =
                ModelRows.single(this, model.selectedProperty(), line -> model.choose(line.id()));
        SortedList<ActivityLine> sorted = new SortedList<>(lines.rows());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        RowKeys.of(this, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                toDetails.run();
                key.consume();
            }
        });
        model.shownProperty().subscribe(lines::show);
    }

    private void addColumns() {
        TableColumn<ActivityLine, ActivityLine> when =
                Columns.text("activity.column.when", 128, 128, ActivityLine::when, ActivityLine::when);
        when.setComparator(Comparator.comparing(line -> line.head().begun()));
        when.getStyleClass().add("muted-column");
        when.setMaxWidth(128);
        TableColumn<ActivityLine, ActivityLine> what =
                Columns.text("activity.column.what", 124, 220, ActivityLine::what, ActivityLine::what);
        what.getStyleClass().add("what-column");
        TableColumn<ActivityLine, ActivityLine> where =
                Columns.of("activity.column.where", 84, 172, Columns.by(ActivityLine::where));
        where.minWidthProperty()
                .bind(Bindings.when(widthProperty().greaterThanOrEqualTo(WITH_PLACE))
                        .then(160)
                        .otherwise(84));
        where.setMaxWidth(270);
        where.setCellFactory(_ -> new PlaceCell());
        TableColumn<ActivityLine, ActivityLine> who = Columns.text(
                "activity.column.who",
                70,
                100,
                ActivityLine::who,
                line -> line.head().account().callerArn());
        Narrow.drop(who, this, WITH_WHO);
        TableColumn<ActivityLine, ActivityLine> result =
                Columns.of("activity.column.result", 142, 142, Comparator.comparing(ActivityLine::result));
        result.setMaxWidth(142);
        result.setCellFactory(_ -> new ResultCell());
        getColumns().add(when);
        getColumns().add(what);
        getColumns().add(where);
        getColumns().add(who);
        getColumns().add(result);
    }
}
