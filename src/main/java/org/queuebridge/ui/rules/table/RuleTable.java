package org.queuebridge.ui.rules.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.table.FittedColumns;
import org.queuebridge.ui.control.table.ModelRows;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.control.table.SpokenRow;
import org.queuebridge.ui.rules.metrics.LastDayColumn;
import org.queuebridge.ui.rules.metrics.LastDayModel;
import org.queuebridge.ui.rules.model.RuleListModel;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RuleRowBuilder;
import org.queuebridge.ui.session.FirstSeen;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The table of rules. The model decides which are shown and selected, the table their order. */
public final class RuleTable extends TableView<RuleRow> {

    /**
     * @param day what the rules in view delivered in the last day
     * @param fontSize of the cells, in pixels
     * @param toDetails follows Enter on a row
     * @param delete follows the key Delete on a row
     */
    public RuleTable(
            RuleListModel model,
            LastDayModel day,
            FirstSeen seen,
            ObservableValue<? extends Number> fontSize,
            Runnable toDetails,
            Runnable delete) {
        setId("rule-table");
        getStyleClass().add("rule-table");
        setAccessibleText(Messages.text("rules.table"));
        setTableMenuButtonVisible(true);
        setRowFactory(_ -> new SpokenRow<>(row -> spoken(row, day, seen), day.revisionProperty()));
        FittedColumns<RuleRow> fitted = new FittedColumns<>(this, fontSize);
        new RuleColumns(fitted, seen).of(model, day, this).forEach(getColumns()::add);
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
            } else if (Keys.CLEAR_SELECTION.match(key)) {
                model.choose(List.of());
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
        seen.byRuleProperty().subscribe((_, _) -> refresh());
        model.shownProperty().subscribe(shown -> {
            lines.show(shown.lines());
            fitted.fit();
        });
    }

    /** Takes the focus, on the selected row or else the first. */
    public void enter() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    private static String spoken(RuleRow row, LastDayModel day, FirstSeen seen) {
        return Stream.of(row.spoken(), seen.words(row.ruleNames()).orElse(""), LastDayColumn.words(day, row))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private @Nullable Comparator<RuleRow> order(List<RuleRow> lines) {
        Comparator<RuleRow> chosen = getComparator();
        return chosen == null ? null : RuleRowBuilder.together(chosen, lines);
    }
}
