package org.queuebridge.ui.rules;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The mark before a rule's name: whether it works, by shape and colour; in words in the tooltip. */
final class StateCell extends TableCell<RuleLine, RuleLine> {
    private final Region mark = new Region();
    private final Tooltip words = new Tooltip();

    StateCell() {
        getStyleClass().add("state-cell");
        mark.getStyleClass().add("mark");
    }

    @Override
    protected void updateItem(@Nullable RuleLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        for (Mark each : Mark.values()) {
            mark.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == Mark.of(line));
        }
        words.setText(String.join("\n", line.stateWords(), line.healthWords()).strip());
        setTooltip(words);
        setGraphic(mark);
    }
}
