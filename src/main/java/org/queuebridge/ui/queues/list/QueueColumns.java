package org.queuebridge.ui.queues.list;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.control.table.ColumnText;
import org.queuebridge.ui.control.text.MiddleEllipsis;
import org.queuebridge.ui.queues.CoverageWords;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.QueueOrder;
import org.queuebridge.words.Messages;

/** The columns of the table of queues, and which order each stands for. */
final class QueueColumns {
    private static final double USUAL_FONT = 13;

    private final QueueListModel model;
    private final ShownSelectionBox all;
    private final Map<QueueOrder.Column, TableColumn<Queue, ?>> columns = new EnumMap<>(QueueOrder.Column.class);

    QueueColumns(QueueListModel model) {
        this.model = model;
        this.all = new ShownSelectionBox(model);
    }

    /** Adds them to the table; where it is narrow, the id is hidden first. */
    void addTo(TableView<Queue> table) {
        TableColumn<Queue, String> name = textColumn(QueueOrder.Column.NAME, "queues.column.name", Queue::name, 9, 17);
        TableColumn<Queue, String> division = textColumn(
                QueueOrder.Column.DIVISION,
                "queues.column.division",
                queue -> queue.division().name(),
                4.6,
                5.6);
        TableColumn<Queue, Integer> members = membersColumn();
        TableColumn<Queue, Queue> covered = coverageColumn();
        TableColumn<Queue, String> id = textColumn(QueueOrder.Column.ID, "queues.column.id", Queue::id, 7, 8.5);
        WhenNarrow.drop(division, WhenNarrow.than(table, all, 31));
        WhenNarrow.drop(id, WhenNarrow.than(table, all, 48));
        id.getStyleClass().add("mono-column");
        division.getStyleClass().add("muted-column");
        table.getColumns().add(selectionColumn());
        table.getColumns().add(name);
        table.getColumns().add(division);
        table.getColumns().add(members);
        table.getColumns().add(covered);
        table.getColumns().add(id);
    }

    /** The order for a sorted column; empty for a column that does not sort. */
    Optional<QueueOrder> order(TableColumn<Queue, ?> by) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue().equals(by))
                .map(each -> new QueueOrder(each.getKey(), by.getSortType() == TableColumn.SortType.ASCENDING))
                .findFirst();
    }

    /** Widths grow with the text. */
    private DoubleBinding letters(double number) {
        return Bindings.createDoubleBinding(() -> number * all.getFont().getSize(), all.fontProperty());
    }

    private TableColumn<Queue, Boolean> selectionColumn() {
        TableColumn<Queue, Boolean> column = new TableColumn<>();
        column.minWidthProperty().bind(letters(2.6));
        column.maxWidthProperty().bind(letters(2.6));
        column.setResizable(false);
        column.setReorderable(false);
        column.setSortable(false);
        column.setGraphic(all);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                model.selectionProperty().get().has(row.getValue().id())));
        column.setCellFactory(_ -> new SelectionCell(model::toggle));
        column.getStyleClass().add("selection-column");
        return column;
    }

    private void put(QueueOrder.Column order, TableColumn<Queue, ?> column) {
        column.setId(order.name());
        columns.put(order, column);
    }

    private TableColumn<Queue, Integer> membersColumn() {
        TableColumn<Queue, Integer> column = new TableColumn<>(Messages.text("queues.column.members"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().memberCount()));
        column.getStyleClass().add("number-column");
        column.minWidthProperty().bind(letters(5.8));
        column.maxWidthProperty().bind(letters(6.5));
        ColumnText.set(column, column.getText(), queue -> Integer.toString(queue.memberCount()));
        put(QueueOrder.Column.MEMBERS, column);
        return column;
    }

    private TableColumn<Queue, Queue> coverageColumn() {
        TableColumn<Queue, Queue> column = new TableColumn<>(Messages.text("queues.column.covered"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new CoverageCell(model.coverage()));
        column.minWidthProperty().bind(letters(6.6));
        column.setPrefWidth(7.4 * USUAL_FONT);
        ColumnText.set(
                column,
                column.getText(),
                queue -> CoverageWords.words(model.coverage().getValue(), queue));
        put(QueueOrder.Column.COVERED, column);
        return column;
    }

    private TableColumn<Queue, String> textColumn(
            QueueOrder.Column order, String key, Function<Queue, String> text, double least, double usual) {
        TableColumn<Queue, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TextCell());
        ColumnText.set(column, column.getText(), text);
        column.minWidthProperty().bind(letters(least));
        column.setPrefWidth(usual * USUAL_FONT);
        put(order, column);
        return column;
    }

    /** Cuts text in the middle, since names of a team begin alike; all of it is in a tooltip then. */
    private static final class TextCell extends TableCell<Queue, String> {
        private final Tooltip whole = new WrappedTooltip();

        TextCell() {
            MiddleEllipsis.cut(this);
            textTruncatedProperty().subscribe(isCut -> setTooltip(isCut ? whole : null));
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            whole.setText(item == null ? "" : item);
        }
    }
}
