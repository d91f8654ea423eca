package org.queuebridge.ui.queues;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.WhenNarrow;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.control.table.ColumnText;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The table of queues with check boxes. Sorting and searching are the model's. */
final class QueueTable extends TableView<Queue> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("checked");

    /** Of a row that was led to, so many before it stay in sight. */
    private static final int ROWS_ABOVE = 3;

    private final QueueListModel model;
    /** Always the same list: with another one, a table forgets its sort order. */
    private final ObservableList<Queue> rows = FXCollections.observableArrayList();

    private final Map<QueueOrder.Column, TableColumn<Queue, ?>> columns = new EnumMap<>(QueueOrder.Column.class);

    private Optional<Queue> wanted = Optional.empty();

    QueueTable(QueueListModel model) {
        this.model = model;
        setId("queue-table");
        getStyleClass().add("queue-table");
        setAccessibleText(Messages.text("queues.table"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new Row());
        TableColumn<Queue, Boolean> select = selectionColumn();
        TableColumn<Queue, String> name =
                textColumn(QueueOrder.Column.NAME, "queues.column.name", Queue::name, 160, 300);
        TableColumn<Queue, String> division = textColumn(
                QueueOrder.Column.DIVISION,
                "queues.column.division",
                queue -> queue.division().name(),
                70,
                100);
        TableColumn<Queue, Integer> members = membersColumn();
        TableColumn<Queue, Queue> covered = coverageColumn();
        WhenNarrow.drop(covered, this, 460);
        TableColumn<Queue, String> id = textColumn(QueueOrder.Column.ID, "queues.column.id", Queue::id, 90, 110);
        WhenNarrow.drop(id, this, 560);
        id.getStyleClass().add("mono-column");
        division.getStyleClass().add("muted-column");
        getColumns().add(select);
        getColumns().add(name);
        getColumns().add(division);
        getColumns().add(members);
        getColumns().add(covered);
        getColumns().add(id);
        setSortPolicy(_ -> sort(model));
        RowKeys.of(this, this::onKey);
        setItems(rows);
        model.shownProperty().subscribe(this::show);
        model.selectionProperty().subscribe(_ -> refresh());
        model.coverage().subscribe(_ -> refresh());
    }

    /** Leads to a queue's row, now or once it is shown. */
    void reveal(Queue queue) {
        wanted = Optional.of(queue);
        requestFocus();
        lead();
    }

    private void lead() {
        int row = wanted.map(rows::indexOf).orElse(-1);
        if (row >= 0) {
            wanted = Optional.empty();
            getSelectionModel().clearAndSelect(row);
            scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
    }

    /** The focused row stays on its queue where that is still shown, so that Space can be pressed again. */
    private void show(List<Queue> queues) {
        Queue selected = getSelectionModel().getSelectedItem();
        rows.setAll(queues);
        if (isFocused()) {
            int row = selected == null ? -1 : rows.indexOf(selected);
            getSelectionModel().clearAndSelect(Math.max(0, row));
        }
        lead();
    }

    private void onKey(KeyEvent key) {
        if (Keys.SELECT.match(key)) {
            toggleSelected();
            key.consume();
        } else if (Keys.SELECT_ALL.match(key)) {
            model.toggleShown();
            key.consume();
        }
    }

    private void toggleSelected() {
        var selected =
                getSelectionModel().getSelectedItems().stream().map(Queue::id).toList();
        if (selected.size() == 1) {
            model.toggle(selected.getFirst());
        } else if (selected.stream().allMatch(model.selectionProperty().get()::has)) {
            model.deselect(selected);
        } else {
            model.select(selected);
        }
    }

    private boolean sort(QueueListModel list) {
        if (getSortOrder().isEmpty()) {
            list.orderProperty().set(QueueOrder.AS_FOUND);
            return true;
        }
        TableColumn<Queue, ?> by = getSortOrder().getFirst();
        columns.forEach((column, shown) -> {
            if (shown.equals(by)) {
                list.orderProperty().set(new QueueOrder(column, by.getSortType() == TableColumn.SortType.ASCENDING));
            }
        });
        return true;
    }

    private TableColumn<Queue, Boolean> selectionColumn() {
        TableColumn<Queue, Boolean> column = new TableColumn<>();
        column.setMinWidth(38);
        column.setMaxWidth(38);
        column.setResizable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                model.selectionProperty().get().has(row.getValue().id())));
        column.setCellFactory(_ -> new SelectionCell(model::toggle));
        columns.put(QueueOrder.Column.SELECTED, column);
        return column;
    }

    private TableColumn<Queue, Integer> membersColumn() {
        TableColumn<Queue, Integer> column = new TableColumn<>(Messages.text("queues.column.members"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().memberCount()));
        column.getStyleClass().add("number-column");
        column.setMinWidth(76);
        column.setMaxWidth(84);
        ColumnText.set(column, column.getText(), queue -> Integer.toString(queue.memberCount()));
        columns.put(QueueOrder.Column.MEMBERS, column);
        return column;
    }

    private TableColumn<Queue, Queue> coverageColumn() {
        TableColumn<Queue, Queue> column = new TableColumn<>(Messages.text("queues.column.covered"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new CoverageCell(model.coverage()));
        column.setMinWidth(96);
        column.setPrefWidth(130);
        ColumnText.set(
                column,
                column.getText(),
                queue -> CoverageWords.words(model.coverage().getValue(), queue));
        columns.put(QueueOrder.Column.COVERED, column);
        return column;
    }

    private TableColumn<Queue, String> textColumn(
            QueueOrder.Column order, String key, Function<Queue, String> text, double least, double usual) {
        TableColumn<Queue, String> column = new TableColumn<>(Messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(_ -> new TextCell());
        ColumnText.set(column, column.getText(), text);
        column.setMinWidth(least);
        column.setPrefWidth(usual);
        columns.put(order, column);
        return column;
    }

    /** Shows text that does not fit in a tooltip. */
    private static final class TextCell extends TableCell<Queue, String> {
        private final Tooltip whole = new WrappedTooltip();

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            whole.setText(item == null ? "" : item);
            setTooltip(empty ? null : whole);
        }
    }

    private final class Row extends TableRow<Queue> {
        @Override
        protected void updateItem(@Nullable Queue queue, boolean empty) {
            super.updateItem(queue, empty);
            boolean isSelected =
                    queue != null && model.selectionProperty().get().has(queue.id());
            pseudoClassStateChanged(SELECTED, isSelected);
            if (queue != null) {
                setAccessibleText(Messages.text(
                        isSelected ? "queues.row.selected" : "queues.row",
                        queue.name(),
                        queue.division().name(),
                        queue.memberCount(),
                        CoverageWords.words(model.coverage().getValue(), queue)));
            }
        }
    }
}
