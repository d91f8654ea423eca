package org.queuebridge.ui.control.chip;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.words.Messages;

/** A chip that filters while it is pressed, and says how many pass. */
public final class FilterChip extends ToggleButton {
    private final Label number = new Label();
    private final Tooltip explained = new WrappedTooltip();

    /** @param words the filter's name */
    public FilterChip(String id, String words) {
        super(words);
        setId(id);
        getStyleClass().add("chip");
        number.getStyleClass().add("number");
        setGraphic(number);
        setMinWidth(Region.USE_PREF_SIZE);
        setTooltip(explained);
        countUnknown();
    }

    /** Shows how many pass. */
    public void count(int passing) {
        number.setText(Messages.text("chip.number", passing));
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleText(Messages.text("chip.counted", getText(), passing));
    }

    /** Shows no number: there is none, or none is known. */
    public void countUnknown() {
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setAccessibleText(getText());
    }

    /** Explains the filter in a tooltip. */
    public void explain(String words) {
        explained.setText(words);
        setAccessibleHelp(words);
    }
}
