package org.queuebridge.ui.bench;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether an event matches a pattern: a sign and words. */
final class AnswerCell extends TableCell<TrialRow, TrialRow> {
    private final Function<TrialRow, String> words;
    private final Function<TrialRow, Sign> sign;
    private final FontIcon icon = new FontIcon();
    private final Tooltip tooltip = new Tooltip();

    /** The sign of an answer; each has its own shape. */
    enum Sign {
        YES("pass", Feather.CHECK),
        OFF("off", Feather.CHECK),
        NO("no", Feather.MINUS),
        OTHERWISE("warn", Feather.ALERT_TRIANGLE),
        NONE("none", Feather.HELP_CIRCLE);

        private final String style;
        private final Feather shape;

        Sign(String style, Feather shape) {
            this.style = style;
            this.shape = shape;
        }

        static Sign here(TrialRow line) {
            if (line.matches()) {
                return line.off() ? OFF : YES;
            }
            return line.judged() ? NO : NONE;
        }

        static Sign aws(TrialRow line) {
            if (line.differs()) {
                return OTHERWISE;
            }
            return line.matches() ? YES : NO;
        }
    }

    AnswerCell(Function<TrialRow, String> words, Function<TrialRow, Sign> sign) {
        this.words = words;
        this.sign = sign;
        getStyleClass().add("answer-cell");
    }

    @Override
    protected void updateItem(@Nullable TrialRow line, boolean empty) {
        super.updateItem(line, empty);
        String text = empty || line == null ? "" : words.apply(line);
        setText(text);
        setTooltip(text.isEmpty() ? null : tooltip);
        tooltip.setText(text);
        if (text.isEmpty() || text.equals("—") || line == null) {
            setGraphic(null);
            return;
        }
        Sign now = sign.apply(line);
        icon.setIconCode(now.shape);
        for (Sign each : Sign.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.style), each == now);
        }
        setGraphic(icon);
    }
}
