package org.queuebridge.ui.rules;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.words.Words;

/** A rule's name, with a lock behind it where an AWS service manages it. */
final class NameCell extends TableCell<RuleLine, RuleLine> {
    private final FontIcon lock = new FontIcon(Feather.LOCK);
    private final Tooltip words = new Tooltip();

    NameCell() {
        getStyleClass().add("name-cell");
        lock.getStyleClass().add("lock");
        setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    protected void updateItem(@Nullable RuleLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            return;
        }
        setText(line.name());
        setGraphic(line.rule().managed() ? lock : null);
        String managed = line.rule()
                .managedBy()
                .map(service -> Words.text("rules.managed-by", service))
                .orElse("");
        words.setText(String.join("\n", line.name(), managed).strip());
        setTooltip(words);
    }
}
