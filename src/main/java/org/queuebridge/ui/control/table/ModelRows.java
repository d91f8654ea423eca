package org.queuebridge.ui.control.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

/**
 * Binds a table's rows and selection to a model.
 *
 * @param <L> type of a row
 */
public final class ModelRows<L> {
    private final TableView<L> table;
    private final ObservableValue<List<L>> selected;
    private final Consumer<List<L>> choose;
    private final ObservableList<L> rows = FXCollections.observableArrayList();
    private boolean showing;

    private ModelRows(TableView<L> table, ObservableValue<List<L>> selected, Consumer<List<L>> choose) {
        this.table = table;
        this.selected = selected;
        this.choose = choose;
        table.getSelectionModel().getSelectedItems().subscribe(this::chosen);
        selected.subscribe(_ -> change(() -> {}));
    }

    /**
     * Binds a table whose items are {@link #rows}, with a single selection.
     *
     * @param choose receives the user's selection
     */
    public static <L> ModelRows<L> single(
            TableView<L> table, ObservableValue<Optional<L>> selected, Consumer<L> choose) {
        return new ModelRows<>(
                table, selected.map(line -> line.map(List::of).orElse(List.of())), lines -> lines.forEach(choose));
    }

    /** Binds a table with multiple selection; the whole selection is passed each time. */
    public static <L> ModelRows<L> several(
            TableView<L> table, ObservableValue<List<L>> selected, Consumer<List<L>> choose) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        return new ModelRows<>(table, selected, choose);
    }

    public ObservableList<L> rows() {
        return rows;
    }

    /** Shows these rows. */
    public void show(List<L> lines) {
        change(() -> rows.setAll(lines));
    }

    private List<L> selectedRows() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void chosen() {
        List<L> lines = selectedRows();
        if (!showing && !lines.isEmpty() && !lines.equals(selected.getValue())) {
            choose.accept(lines);
        }
    }

    /** Changes the rows, then selects what the model says; the table's own selection changes are ignored meanwhile. */
    private void change(Runnable change) {
        showing = true;
        change.run();
        List<L> wanted = selected.getValue();
        if (!Set.copyOf(wanted).equals(Set.copyOf(selectedRows()))) {
            table.getSelectionModel().clearSelection();
            wanted.forEach(line -> table.getSelectionModel().select(line));
        }
        showing = false;
    }
}
