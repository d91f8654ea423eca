package org.queuebridge.ui.control.table;

import java.util.function.Function;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A row that is read out whole: its signs are more than pictures.
 *
 * @param <L> what it shows
 */
public final class SpokenRow<L> extends TableRow<L> {
    private final Function<L, String> words;

    /**
     * An empty one.
     *
     * @param words what is read out
     */
    public SpokenRow(Function<L, String> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        setAccessibleText(line == null ? null : words.apply(line));
    }
}
