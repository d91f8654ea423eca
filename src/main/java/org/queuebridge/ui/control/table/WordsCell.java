package org.queuebridge.ui.control.table;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.queuebridge.ui.control.WrappedTooltip;

/**
 * A cell with words, with a tooltip where they do not fit.
 *
 * @param <L> the row
 */
public final class WordsCell<L> extends TableCell<L, L> {
    private final Function<L, String> words;
    private final Function<L, String> whole;
    private final Tooltip tooltip = new WrappedTooltip();

    /**
     * @param words the cell's text
     * @param whole the tooltip's text
     */
    public WordsCell(Function<L, String> words, Function<L, String> whole) {
        this.words = words;
        this.whole = whole;
    }

    @Override
    protected void updateItem(@Nullable L line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setTooltip(null);
            return;
        }
        setText(words.apply(line));
        tooltip.setText(whole.apply(line));
        setTooltip(tooltip);
    }
}
