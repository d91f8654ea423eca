package org.queuebridge.ui.control.table;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TableColumn;

/**
 * What a column's cells say in full, for copying.
 *
 * @param title the column's title; also where its header shows none
 * @param words the text of a row's cell; lines are separated by line ends
 * @param <L> type of a row
 */
public record ColumnText<L>(String title, Function<L, String> words) {
    /** Sets what is copied of a column, in place of what was set before. */
    public static <L> void set(TableColumn<L, ?> column, String title, Function<L, String> words) {
        column.getProperties().put(ColumnText.class, new ColumnText<>(title, words));
    }

    /** What is copied of a column; empty where nothing is, as of check boxes. */
    @SuppressWarnings("unchecked") // set takes the column's own type
    public static <L> Optional<ColumnText<L>> of(TableColumn<L, ?> column) {
        return Optional.ofNullable((ColumnText<L>) column.getProperties().get(ColumnText.class));
    }
}
