package org.queuebridge.ui.rules.table;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.table.GraphicCell;
import org.queuebridge.ui.rules.model.RuleRow;

/** The dot before a rule's name: whether it works, by shape and color, and in words in the tooltip. */
final class StateCell extends GraphicCell<RuleRow> {
    private final Region mark = new Region();
    private final Tooltip words = new Tooltip();

    StateCell() {
        getStyleClass().add("state-cell");
        mark.getStyleClass().add("mark");
    }

    @Override
    protected void show(RuleRow line) {
        for (IssueMark each : IssueMark.values()) {
            mark.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(each.name().toLowerCase(Locale.ROOT)), each == IssueMark.of(line));
        }
        words.setText(String.join("\n", line.stateWords(), line.issueWords()).strip());
        setAccessibleText(words.getText());
        setTooltip(words);
        setGraphic(mark);
    }
}
