package org.queuebridge.ui.rules.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import org.queuebridge.ui.control.table.ColumnText;
import org.queuebridge.ui.control.table.FittedColumns;
import org.queuebridge.ui.control.table.FittedColumns.Fit;
import org.queuebridge.ui.control.table.TableColumns;
import org.queuebridge.ui.rules.metrics.LastDayColumn;
import org.queuebridge.ui.rules.metrics.LastDayModel;
import org.queuebridge.ui.rules.model.RowQueues;
import org.queuebridge.ui.rules.model.RuleListModel;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.session.FirstSeen;

/** The columns of the rules. Each has an id, by which its width, place and visibility are remembered. */
final class RuleColumns {
    private static final String REGULAR = "Inter";
    private static final String BOLD = "Inter Semi Bold";
    private static final double PADDING = 20;
    private static final double ICON = 20;
    private static final double LOCK = 22;
    private static final double PILL = 20;

    private final FittedColumns<RuleRow> fitted;
    private final FirstSeen seen;

    RuleColumns(FittedColumns<RuleRow> fitted, FirstSeen seen) {
        this.fitted = fitted;
        this.seen = seen;
    }

    List<TableColumn<RuleRow, RuleRow>> of(RuleListModel model, LastDayModel day, RuleTable table) {
        return List.of(
                state(), name(model), queues(), firesWhen(), targets(), issues(), verified(), lastDay(day, table));
    }

    private TableColumn<RuleRow, RuleRow> state() {
        TableColumn<RuleRow, RuleRow> column =
                TableColumns.of("rules.column.state", 34, 34, Comparator.comparing(IssueMark::of));
        column.setId("state");
        column.getStyleClass().add("state-column");
        column.setMaxWidth(34);
        column.setResizable(false);
        column.setCellFactory(_ -> new StateCell());
        fitted.add(column, new Fit<>(_ -> "", REGULAR, 34, 0, false));
        ColumnText.set(column, column.getText(), RuleRow::stateWords);
        return column;
    }

    private TableColumn<RuleRow, RuleRow> name(RuleListModel model) {
        TableColumn<RuleRow, RuleRow> column =
                TableColumns.of("rules.column.name", 160, 185, TableColumns.by(RuleRow::name));
        column.setCellFactory(_ -> new NameCell(model, seen));
        ColumnText.set(column, column.getText(), RuleRow::name);
        return fitted("name", column, RuleRow::name, BOLD, PADDING + LOCK, 3);
    }

    private TableColumn<RuleRow, RuleRow> queues() {
        TableColumn<RuleRow, RuleRow> column = TableColumns.of("rules.column.queues", 90, 130, RowQueues.ORDER);
        column.setCellFactory(_ -> new QueuesCell());
        ColumnText.set(column, column.getText(), RuleRow::queueNames);
        return fitted("queues", column, row -> new RowQueues(row).words(), REGULAR, PADDING, 1);
    }

    private TableColumn<RuleRow, RuleRow> firesWhen() {
        TableColumn<RuleRow, RuleRow> column =
                TableColumns.text("rules.column.ended", 100, 120, RuleRow::endedWords, RuleRow::endedWords);
        column.getStyleClass().add("muted-column");
        return fitted("fires-when", column, RuleRow::endedWords, REGULAR, PADDING, 1);
    }

    private TableColumn<RuleRow, RuleRow> targets() {
        TableColumn<RuleRow, RuleRow> column =
                TableColumns.of("rules.column.targets", 90, 125, TableColumns.by(TargetsCell::words));
        column.setCellFactory(_ -> new TargetsCell());
        ColumnText.set(column, column.getText(), RuleRow::targetNames);
        return fitted("targets", column, TargetsCell::words, REGULAR, PADDING + ICON, 1);
    }

    private TableColumn<RuleRow, RuleRow> issues() {
        TableColumn<RuleRow, RuleRow> column =
                TableColumns.of("rules.column.issues", 110, 130, TableColumns.by(RuleRow::issueWords));
        column.setCellFactory(_ -> new IssuesCell());
        ColumnText.set(column, column.getText(), RuleRow::issueWords);
        return fitted("issues", column, RuleRow::issueWords, REGULAR, PADDING + PILL, 2);
    }

    private TableColumn<RuleRow, RuleRow> verified() {
        TableColumn<RuleRow, RuleRow> column = TableColumns.of(
                "rules.column.verified",
                96,
                100,
                Comparator.comparing((RuleRow row) -> row.verified().outcome())
                        .thenComparing(row -> row.verified().words()));
        column.setCellFactory(_ -> new VerifiedCell());
        ColumnText.set(column, column.getText(), row -> row.verified().words());
        column.setId("verified");
        fitted.add(column, new Fit<>(row -> row.verified().words(), REGULAR, PADDING, 0, false));
        return column;
    }

    private TableColumn<RuleRow, RuleRow> lastDay(LastDayModel model, RuleTable table) {
        TableColumn<RuleRow, RuleRow> column = LastDayColumn.of(model, table);
        fitted.add(column, new Fit<>(_ -> "", REGULAR, 96, 0, false));
        return column;
    }

    private TableColumn<RuleRow, RuleRow> fitted(
            String id,
            TableColumn<RuleRow, RuleRow> column,
            Function<RuleRow, String> words,
            String family,
            double extra,
            int shrinks) {
        column.setId(id);
        fitted.add(column, new Fit<>(words, family, extra, shrinks, true));
        return column;
    }
}
