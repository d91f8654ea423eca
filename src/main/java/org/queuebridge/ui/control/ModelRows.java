package org.queuebridge.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table where a model says which there are and which is selected; what a person selects, it is told.
 *
 * @param <L> a row
 */
public final class ModelRows<L> {
    private final TableView<L> table;
    private final ObservableValue<Optional<L>> selected;
    private final Consumer<L> choose;
    private final ObservableList<L> rows = FXCollections.observableArrayList();
    private boolean showing;

    /**
     * Over a table whose items are {@link #rows}, in whatever order.
     *
     * @param choose told what a person selects
     */
    public ModelRows(TableView<L> table, ObservableValue<Optional<L>> selected, Consumer<L> choose) {
        this.table = table;
        this.selected = selected;
        this.choose = choose;
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        selected.subscribe(_ -> change(() -> {}));
    }

    public ObservableList<L> rows() {
        return rows;
    }

    /** Shows these rows. */
    public void show(List<L> lines) {
        change(() -> rows.setAll(lines));
    }

    private void chosen(@Nullable L line) {
        if (!showing && line != null) {
            choose.accept(line);
        }
    }

    /** Changes rows, then selects what the model says; meanwhile the table's own ideas do not count. */
    private void change(Runnable change) {
        showing = true;
        change.run();
        selected.getValue()
                .ifPresentOrElse(
                        line -> table.getSelectionModel().select(line),
                        () -> table.getSelectionModel().clearSelection());
        showing = false;
    }
}
