package org.queuebridge.ui.rules.table;

import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.table.ModelRows;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.control.table.SpokenRow;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.ui.rules.model.RuleListModel;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RuleRowBuilder;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The table of rules. The model decides which are shown and selected, the table their order. */
public final class RuleTable extends TableView<RuleRow> {

    /**
     * @param toDetails follows Enter on a row
     * @param delete follows the key Delete on a row
     */
    public RuleTable(RuleListModel model, Runnable toDetails, Runnable delete) {
        setId("rule-table");
        getStyleClass().add("rule-table");
        setAccessibleText(Messages.text("rules.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new SpokenRow<>(RuleRow::spoken));
        addColumns(model);
        ModelRows<RuleRow> lines = ModelRows.several(
                this,
                model.selectionProperty(),
                chosen -> model.choose(chosen.stream().map(RuleRow::key).toList()));
        SortedList<RuleRow> sorted = new SortedList<>(lines.rows());
        sorted.comparatorProperty()
                .bind(Bindings.createObjectBinding(
                        () -> order(model.shownProperty().get().lines()), comparatorProperty(), model.shownProperty()));
        setItems(sorted);
        // The list sorts itself; JavaFX undoes an order other than the headers' alone.
        setSortPolicy(_ -> true);
        RowKeys.of(this, key -> {
            if (Keys.DETAILS.match(key)) {
                toDetails.run();
            } else if (Keys.DELETE.match(key)) {
                delete.run();
            } else if (Keys.OPEN_SET.match(key) || Keys.CLOSE_SET.match(key)) {
                model.selectedProperty()
                        .getValue()
                        .filter(RuleRow::isSet)
                        .ifPresent(set -> model.open(set, Keys.OPEN_SET.match(key)));
            } else {
                return;
            }
            key.consume();
        });
        model.shownProperty().subscribe(shown -> lines.show(shown.lines()));
    }

    /** Takes the focus, on the selected row or else the first. */
    public void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private @Nullable Comparator<RuleRow> order(List<RuleRow> lines) {
        Comparator<RuleRow> chosen = getComparator();
        return chosen == null ? null : RuleRowBuilder.together(chosen, lines);
    }

    private void addColumns(RuleListModel model) {
        TableColumn<RuleRow, RuleRow> state =
                TableColumns.of("rules.column.state", 34, 34, Comparator.comparing(HealthMark::of));
        state.setMaxWidth(34);
        state.setResizable(false);
        state.setText(null);
        state.setCellFactory(_ -> new StateCell());
        TableColumn<RuleRow, RuleRow> name =
                TableColumns.of("rules.column.name", 140, 225, TableColumns.by(RuleRow::name));
        name.setCellFactory(_ -> new NameCell(model));
        TableColumn<RuleRow, RuleRow> queues =
                TableColumns.text("rules.column.queues", 80, 105, RuleRow::queueWords, RuleRow::queueNames);
        TableColumn<RuleRow, RuleRow> ended =
                TableColumns.text("rules.column.ended", 110, 115, RuleRow::endedWords, RuleRow::endedWords);
        ended.getStyleClass().add("muted-column");
        WhenNarrow.drop(ended, this, 580);
        TableColumn<RuleRow, RuleRow> targets =
                TableColumns.text("rules.column.targets", 80, 110, RuleRow::targetWords, RuleRow::targetNames);
        targets.getStyleClass().add("muted-column");
        WhenNarrow.drop(targets, this, 520);
        TableColumn<RuleRow, RuleRow> health =
                TableColumns.of("rules.column.health", 126, 160, TableColumns.by(RuleRow::healthWords));
        health.setCellFactory(_ -> new HealthCell());
        getColumns().add(state);
        getColumns().add(name);
        getColumns().add(queues);
        getColumns().add(ended);
        getColumns().add(targets);
        getColumns().add(health);
    }
}
