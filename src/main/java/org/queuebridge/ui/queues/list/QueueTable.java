package org.queuebridge.ui.queues.list;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.ui.control.table.RowKeys;
import org.queuebridge.ui.queues.CoverageWords;
import org.queuebridge.ui.queues.QueueListModel;
import org.queuebridge.ui.queues.QueueOrder;
import org.queuebridge.ui.queues.RangeSelection;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/**
 * The table of queues with check boxes. Sorting, searching and selecting are the model's: what is selected has its
 * check box set. The table's own selection is no more than the row on which keys act.
 */
final class QueueTable extends TableView<Queue> {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("checked");

    /** Of a row that was led to, so many before it stay in sight. */
    private static final int ROWS_ABOVE = 3;

    private final QueueListModel model;
    private final RangeSelection range;
    private final QueueColumns columns;
    /** Always the same list: with another one, a table forgets its sort order. */
    private final ObservableList<Queue> rows = FXCollections.observableArrayList();

    private Optional<Queue> wanted = Optional.empty();

    QueueTable(QueueListModel model) {
        this.model = model;
        this.range = new RangeSelection(model);
        this.columns = new QueueColumns(model);
        setId("queue-table");
        getStyleClass().add("queue-table");
        setAccessibleText(Messages.text("queues.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new Row());
        columns.addTo(this);
        setSortPolicy(_ -> sortModel());
        RowKeys.of(this, this::onKey);
        setItems(rows);
        model.shownProperty().subscribe(this::show);
        model.selectionProperty().subscribe(_ -> refresh());
        model.coverage().subscribe(_ -> refresh());
    }

    /** Puts the keys on the first row. */
    void enter() {
        requestFocus();
        getSelectionModel().clearAndSelect(0);
    }

    /**
     * The queues that a command is for: the selected ones of those shown if the row of the keys is one, else its own.
     */
    List<Queue> chosen() {
        Queue focused = getSelectionModel().getSelectedItem();
        if (focused == null) {
            return List.of();
        }
        return isSelected(focused) ? rows.stream().filter(this::isSelected).toList() : List.of(focused);
    }

    private boolean isSelected(Queue queue) {
        return model.selectionProperty().get().has(queue.id());
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
        Queue focused = getSelectionModel().getSelectedItem();
        rows.setAll(queues);
        if (isFocused()) {
            int row = focused == null ? -1 : rows.indexOf(focused);
            getSelectionModel().clearAndSelect(Math.max(0, row));
        }
        lead();
    }

    private void onKey(KeyEvent key) {
        if (Keys.SELECT.match(key)) {
            Optional.ofNullable(getSelectionModel().getSelectedItem())
                    .map(Queue::id)
                    .ifPresent(model::toggle);
        } else if (Keys.SELECT_ALL.match(key)) {
            model.toggleShown();
        } else if (key.isShiftDown() && !key.isShortcutDown() && isMove(key.getCode())) {
            selectBy(key);
        } else {
            return;
        }
        key.consume();
    }

    private static boolean isMove(KeyCode code) {
        return code.isNavigationKey() && code != KeyCode.LEFT && code != KeyCode.RIGHT;
    }

    /** Moves as the key does without Shift, and selects the rows on the way. */
    private void selectBy(KeyEvent key) {
        int from = getSelectionModel().getSelectedIndex();
        Event.fireEvent(
                this,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        key.getCharacter(),
                        key.getText(),
                        key.getCode(),
                        false,
                        false,
                        false,
                        false));
        range.extend(from, getSelectionModel().getSelectedIndex());
    }

    private boolean sortModel() {
        QueueOrder order =
                getSortOrder().stream().findFirst().flatMap(columns::order).orElse(QueueOrder.AS_FOUND);
        model.orderProperty().set(order);
        return true;
    }

    /**
     * A row: colored where it is selected; Shift and a click select up to it, Ctrl and a click or two clicks it alone.
     */
    private final class Row extends TableRow<Queue> {
        Row() {
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::onPress);
            setOnMouseClicked(this::onClick);
        }

        private void onPress(MouseEvent press) {
            if (isEmpty() || press.getButton() != MouseButton.PRIMARY) {
                return;
            }
            int from = getTableView().getSelectionModel().getSelectedIndex();
            if (press.isShiftDown()) {
                range.extend(from < 0 ? getIndex() : from, getIndex());
            } else if (press.isShortcutDown()) {
                model.toggle(getItem().id());
            } else {
                return;
            }
            getTableView().requestFocus();
            getTableView().getSelectionModel().clearAndSelect(getIndex());
            press.consume();
        }

        private void onClick(MouseEvent click) {
            boolean modified = click.isShiftDown() || click.isShortcutDown();
            if (!isEmpty() && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2 && !modified) {
                model.toggle(getItem().id());
            }
        }

        @Override
        protected void updateItem(@Nullable Queue queue, boolean empty) {
            super.updateItem(queue, empty);
            boolean selected = queue != null && QueueTable.this.isSelected(queue);
            pseudoClassStateChanged(SELECTED, selected);
            if (queue != null) {
                setAccessibleText(Messages.text(
                        selected ? "queues.row.selected" : "queues.row",
                        queue.name(),
                        queue.division().name(),
                        queue.memberCount(),
                        CoverageWords.words(model.coverage().getValue(), queue)));
            }
        }
    }
}
