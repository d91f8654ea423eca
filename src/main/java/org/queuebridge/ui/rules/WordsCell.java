package org.queuebridge.ui.rules;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A rule's words, whole in a tooltip where they do not fit. */
final class WordsCell extends TableCell<RuleLine, RuleLine> {
    private final Function<RuleLine, String> words;
    private final Function<RuleLine, String> whole;
    private final Tooltip tooltip = new Tooltip();

    WordsCell(Function<RuleLine, String> words, Function<RuleLine, String> whole) {
        this.words = words;
        this.whole = whole;
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
    }

    @Override
    protected void updateItem(@Nullable RuleLine line, boolean empty) {
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
