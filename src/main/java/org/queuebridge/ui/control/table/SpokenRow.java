package org.queuebridge.ui.control.table;

import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A table row that screen readers read as a whole, icons included.
 *
 * @param <L> type of the row
 */
public final class SpokenRow<L> extends TableRow<L> {
    private final Function<L, String> words;

    /** Kept here, as what changes must not keep rows. */
    private final InvalidationListener follow = _ -> say(getItem());

    /** @param words the text to read */
    public SpokenRow(Function<L, String> words) {
        this.words = words;
    }

    /** @param changes tells when the words of rows that are shown may have changed */
    public SpokenRow(Function<L, String> words, Observable changes) {
        this(words);
        changes.addListener(new WeakInvalidationListener(follow));
    }

    @Override
    protected void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        say(line);
    }

    private void say(@Nullable L line) {
        setAccessibleText(line == null ? null : words.apply(line));
    }
}
