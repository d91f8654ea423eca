package org.queuebridge.ui.control.table;

import java.util.function.Function;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A table row that screen readers read as a whole, icons included.
 *
 * @param <L> type of the row
 */
public final class SpokenRow<L> extends TableRow<L> {
    private final Function<L, String> words;

    /** @param words the text to read */
    public SpokenRow(Function<L, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        setAccessibleText(line == null ? null : words.apply(line));
    }
}
