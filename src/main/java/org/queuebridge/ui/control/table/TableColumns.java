package org.queuebridge.ui.control.table;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.queuebridge.words.Messages;

/** Columns of tables whose cells get the whole row. */
public final class TableColumns {
    private TableColumns() {}

    /**
     * A column without cells yet.
     *
     * @param key the message key of its title, and its id
     * @param least its smallest width, in pixels
     * @param usual its usual width, in pixels
     */
    public static <L> TableColumn<L, L> of(String key, double least, double usual) {
        TableColumn<L, L> column = new TableColumn<>(Messages.text(key));
        column.setId(key);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setMinWidth(least);
        column.setPrefWidth(usual);
        return column;
    }

    /** The same, sorted in that order. */
    public static <L> TableColumn<L, L> of(String key, double least, double usual, Comparator<L> order) {
        TableColumn<L, L> column = of(key, least, usual);
        column.setComparator(order);
        return column;
    }

    /**
     * A column of words, sorted by them.
     *
     * @param whole what the tooltip says
     */
    public static <L> TableColumn<L, L> text(
            String key, double least, double usual, Function<L, String> words, Function<L, String> whole) {
        TableColumn<L, L> column = of(key, least, usual, by(words));
        column.setCellFactory(_ -> new WordsCell<>(words, whole));
        ColumnText.set(column, column.getText(), whole);
        return column;
    }

    /** Ignores case. */
    public static <L> Comparator<L> by(Function<L, String> words) {
        return Comparator.comparing(words, String.CASE_INSENSITIVE_ORDER);
    }
}
