package org.queuebridge.ui.bench;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.table.ColumnText;
import org.queuebridge.ui.control.table.ModelRows;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.control.table.SpokenRow;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.words.Messages;

/** The tested patterns and their results. */
final class TrialTable extends TableView<TrialRow> {
    /** @param toDetails follows Enter on a row */
    TrialTable(BenchModel model, Runnable toDetails) {
        setId("bench-table");
        getStyleClass().add("trial-table");
        setAccessibleText(Messages.text("bench.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new SpokenRow<>(TrialRow::spoken));
        addColumns();
        ModelRows<TrialRow> lines = ModelRows.single(this, model.selectedProperty(), line -> model.choose(line.key()));
        setItems(lines.rows());
        RowKeys.of(this, key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                toDetails.run();
                key.consume();
            }
        });
        model.shownProperty().subscribe(shown -> lines.show(shown.lines()));
    }

    private void addColumns() {
        TableColumn<TrialRow, TrialRow> name = column("rules.column.name", 130, 210);
        name.setCellFactory(_ -> new Plain(TrialRow::name));
        name.getStyleClass().add("trial-name");
        TableColumn<TrialRow, TrialRow> state = column("rules.column.state", 78, 78);
        state.setCellFactory(_ -> new Plain(TrialRow::stateWords));
        state.getStyleClass().add("muted-column");
        WhenNarrow.drop(state, this, 600);
        TableColumn<TrialRow, TrialRow> here = column("bench.column.here", 140, 140);
        here.setCellFactory(_ -> new AnswerCell(TrialRow::hereWords, AnswerCell.Sign::here));
        TableColumn<TrialRow, TrialRow> aws = column("bench.column.aws", 126, 126);
        aws.setCellFactory(_ -> new AnswerCell(TrialRow::awsWords, AnswerCell.Sign::aws));
        TableColumn<TrialRow, TrialRow> why = column("bench.column.why", 70, 110);
        why.setCellFactory(_ -> new Plain(TrialRow::whyWords));
        why.getStyleClass().add("muted-column");
        WhenNarrow.drop(why, this, 520);
        ColumnText.set(name, name.getText(), TrialRow::name);
        ColumnText.set(state, state.getText(), TrialRow::stateWords);
        ColumnText.set(here, here.getText(), TrialRow::hereWords);
        ColumnText.set(aws, aws.getText(), TrialRow::awsWords);
        ColumnText.set(why, why.getText(), TrialRow::whyWords);
        getColumns().add(name);
        getColumns().add(state);
        getColumns().add(here);
        getColumns().add(aws);
        getColumns().add(why);
    }

    private static TableColumn<TrialRow, TrialRow> column(String key, double least, double usual) {
        TableColumn<TrialRow, TrialRow> column = TableColumns.of(key, least, usual);
        // Their order says something: the composed pattern, then what matches.
        column.setSortable(false);
        return column;
    }

    private static final class Plain extends TableCell<TrialRow, TrialRow> {
        private final Function<TrialRow, String> words;
        private final Tooltip tooltip = new Tooltip();

        Plain(Function<TrialRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable TrialRow line, boolean empty) {
            super.updateItem(line, empty);
            String text = empty || line == null ? "" : words.apply(line);
            setText(text);
            tooltip.setText(text);
            setTooltip(text.isEmpty() ? null : tooltip);
        }
    }
}
