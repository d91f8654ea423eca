package org.queuebridge.ui.bench;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.Columns;
import org.queuebridge.ui.control.ModelRows;
import org.queuebridge.ui.control.Narrow;
import org.queuebridge.ui.control.RowKeys;
import org.queuebridge.ui.control.SpokenRow;
import org.queuebridge.ui.words.Words;

/** The patterns that the event is tried with, and what becomes of it. */
final class TrialTable extends TableView<TrialLine> {
    /**
     * Over the model.
     *
     * @param toDetails follows Enter on a row
     */
    TrialTable(BenchModel model, Runnable toDetails) {
        setId("bench-table");
        getStyleClass().add("trial-table");
        setAccessibleText(Words.text("bench.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new SpokenRow<>(TrialLine::spoken));
        addColumns();
        ModelRows<TrialLine> lines = ModelRows.single(this, model.selectedProperty(), line -> model.choose(line.key()));
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
        TableColumn<TrialLine, TrialLine> name = column("rules.column.name", 130, 160);
        name.setCellFactory(_ -> new Plain(TrialLine::name));
        name.getStyleClass().add("trial-name");
        TableColumn<TrialLine, TrialLine> state = column("rules.column.state", 78, 78);
        state.setCellFactory(_ -> new Plain(TrialLine::stateWords));
        state.getStyleClass().add("muted-column");
        Narrow.drop(state, this, 600);
        TableColumn<TrialLine, TrialLine> here = column("bench.column.here", 140, 166);
        here.setCellFactory(_ -> new AnswerCell(TrialLine::hereWords, AnswerCell.Sign::here));
        TableColumn<TrialLine, TrialLine> aws = column("bench.column.aws", 136, 136);
        aws.setCellFactory(_ -> new AnswerCell(TrialLine::awsWords, AnswerCell.Sign::aws));
        TableColumn<TrialLine, TrialLine> why = column("bench.column.why", 70, 110);
        why.setCellFactory(_ -> new Plain(TrialLine::whyWords));
        why.getStyleClass().add("muted-column");
        Narrow.drop(why, this, 520);
        getColumns().add(name);
        getColumns().add(state);
        getColumns().add(here);
        getColumns().add(aws);
        getColumns().add(why);
    }

    private static TableColumn<TrialLine, TrialLine> column(String key, double least, double usual) {
        TableColumn<TrialLine, TrialLine> column = Columns.of(key, least, usual);
        // Their order says something: the composed pattern, then what matches.
        column.setSortable(false);
        return column;
    }

    private static final class Plain extends TableCell<TrialLine, TrialLine> {
        private final Function<TrialLine, String> words;
        private final Tooltip tooltip = new Tooltip();

        Plain(Function<TrialLine, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable TrialLine line, boolean empty) {
            super.updateItem(line, empty);
            String text = empty || line == null ? "" : words.apply(line);
            setText(text);
            tooltip.setText(text);
            setTooltip(text.isEmpty() ? null : tooltip);
        }
    }
}
