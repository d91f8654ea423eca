package org.queuebridge.ui.capture;

import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.table.ColumnText;
import org.queuebridge.ui.control.table.ModelRows;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.control.table.SpokenRow;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.words.Messages;

/** The captured events. */
final class CaptureTable extends TableView<CaptureRow> {
    private static final double ROOM_FOR_DIVISIONS = 620;

    /** @param toDetails follows Enter on a row */
    CaptureTable(CaptureModel model, Runnable toDetails) {
        CapturedList list = model.list();
        setId("capture-table");
        getStyleClass().add("capture-table");
        setAccessibleText(Messages.text("capture.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new SpokenRow<>(CaptureRow::spoken));
        addColumns(model);
        ModelRows<CaptureRow> rows = ModelRows.single(this, list.selectedProperty(), list::choose);
        setItems(rows.rows());
        RowKeys.of(this, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                toDetails.run();
                key.consume();
            }
        });
        list.shownProperty().subscribe(shown -> rows.show(shown.rows()));
    }

    private void addColumns(CaptureModel model) {
        TableColumn<CaptureRow, CaptureRow> time = words("capture.column.time", 72, 78, CaptureRow::time);
        time.getStyleClass().add("mono-column");
        TableColumn<CaptureRow, CaptureRow> division = words("capture.column.division", 70, 110, CaptureRow::division);
        division.getStyleClass().add("muted-column");
        WhenNarrow.drop(division, this, ROOM_FOR_DIVISIONS);
        TableColumn<CaptureRow, CaptureRow> kind = words("capture.column.event", 90, 160, CaptureRow::kind);
        kind.getStyleClass().add("muted-column");
        TableColumn<CaptureRow, CaptureRow> rule = TableColumns.of("capture.column.rule", 80, 130);
        rule.setSortable(false);
        // Without a rule that is looked at, it has the rules of the bus.
        rule.textProperty()
                .bind(model.requestProperty()
                        .map(wanted -> Messages.text(
                                wanted.flatMap(CaptureRequest::rule).isPresent()
                                        ? "capture.column.rule"
                                        : "capture.column.rules")));
        rule.setCellFactory(_ -> new RuleAnswerCell());
        ColumnText.set(rule, Messages.text("capture.column.rule"), CaptureRow::ruleWords);
        getColumns().add(time);
        getColumns().add(words("capture.column.queue", 90, 160, CaptureRow::queueWords));
        getColumns().add(division);
        getColumns().add(kind);
        getColumns().add(rule);
    }

    /** Not sortable: the newest come first, or conversation by conversation. */
    private static TableColumn<CaptureRow, CaptureRow> words(
            String key, double least, double usual, Function<CaptureRow, String> words) {
        TableColumn<CaptureRow, CaptureRow> column = TableColumns.text(key, least, usual, words, words);
        column.setSortable(false);
        return column;
    }
}
