package org.queuebridge.ui.rules;

import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.Columns;
import org.queuebridge.ui.control.ModelRows;
import org.queuebridge.ui.control.Narrow;
import org.queuebridge.ui.control.RowKeys;
import org.queuebridge.ui.control.SpokenRow;
import org.queuebridge.ui.words.Words;

/** The rules as rows. Which are shown and which is selected the model says; their order is the table's. */
final class RuleTable extends TableView<RuleLine> {

    /**
     * Over the model.
     *
     * @param toDetails follows Enter on a row
     * @param delete follows the key Delete on a row
     */
    RuleTable(RuleListModel model, Runnable toDetails, Runnable delete) {
        setId("rule-table");
        getStyleClass().add("rule-table");
        setAccessibleText(Words.text("rules.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new SpokenRow<>(RuleLine::spoken));
        addColumns(model);
        ModelRows<RuleLine> lines = ModelRows.several(
                this,
                model.selectionProperty(),
                chosen -> model.choose(chosen.stream().map(RuleLine::key).toList()));
        SortedList<RuleLine> sorted = new SortedList<>(lines.rows());
        sorted.comparatorProperty()
                .bind(Bindings.createObjectBinding(
                        () -> order(model.shownProperty().get().lines()), comparatorProperty(), model.shownProperty()));
        setItems(sorted);
        // The list sorts by itself; JavaFX takes back what it sees sorted by another order than the headers' alone.
        setSortPolicy(_ -> true);
        RowKeys.of(this, key -> {
            Runnable command = key.getCode() == KeyCode.ENTER ? toDetails : delete;
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DELETE) {
                command.run();
                key.consume();
            } else if (key.getCode() == KeyCode.RIGHT || key.getCode() == KeyCode.LEFT) {
                model.selectedProperty()
                        .getValue()
                        .filter(RuleLine::isSet)
                        .ifPresent(set -> model.open(set, key.getCode() == KeyCode.RIGHT));
                key.consume();
            }
        });
        model.shownProperty().subscribe(shown -> lines.show(shown.lines()));
    }

    /** Takes the focus, on the selected row or else the first. */
    void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private @Nullable Comparator<RuleLine> order(List<RuleLine> lines) {
        Comparator<RuleLine> chosen = getComparator();
        return chosen == null ? null : RuleLines.together(chosen, lines);
    }

    private void addColumns(RuleListModel model) {
        TableColumn<RuleLine, RuleLine> state =
                Columns.of("rules.column.state", 34, 34, Comparator.comparing(Mark::of));
        state.setMaxWidth(34);
        state.setResizable(false);
        state.setText(null);
        state.setCellFactory(_ -> new StateCell());
        TableColumn<RuleLine, RuleLine> name = Columns.of("rules.column.name", 140, 225, Columns.by(RuleLine::name));
        name.setCellFactory(_ -> new NameCell(model));
        TableColumn<RuleLine, RuleLine> queues =
                Columns.text("rules.column.queues", 80, 105, RuleLine::queueWords, RuleLine::queueNames);
        TableColumn<RuleLine, RuleLine> ended =
                Columns.text("rules.column.ended", 110, 115, RuleLine::endedWords, RuleLine::endedWords);
        ended.getStyleClass().add("muted-column");
        Narrow.drop(ended, this, 580);
        TableColumn<RuleLine, RuleLine> targets =
                Columns.text("rules.column.targets", 80, 110, RuleLine::targetWords, RuleLine::targetNames);
        targets.getStyleClass().add("muted-column");
        TableColumn<RuleLine, RuleLine> health =
                Columns.of("rules.column.health", 126, 160, Columns.by(RuleLine::healthWords));
        health.setCellFactory(_ -> new HealthCell());
        getColumns().add(state);
        getColumns().add(name);
        getColumns().add(queues);
        getColumns().add(ended);
        getColumns().add(targets);
        getColumns().add(health);
    }
}
