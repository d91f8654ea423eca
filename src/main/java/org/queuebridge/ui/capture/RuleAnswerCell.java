package org.queuebridge.ui.capture;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.Answer;
import org.queuebridge.ui.control.WrappedTooltip;

/** Whether the rule matches an event, or why not: a sign and words. */
final class RuleAnswerCell extends TableCell<CaptureRow, CaptureRow> {
    private static final PseudoClass PASS = PseudoClass.getPseudoClass("pass");
    private static final PseudoClass FAIL = PseudoClass.getPseudoClass("fail");

    private final FontIcon sign = new FontIcon();
    private final Tooltip tooltip = new WrappedTooltip();

    RuleAnswerCell() {
        getStyleClass().addAll("answer-cell", "rule-answer-cell");
    }

    @Override
    protected void updateItem(@Nullable CaptureRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            show(Answer.UNKNOWN);
            return;
        }
        Answer answer = row.matched();
        setText(row.ruleWords());
        sign.setIconCode(
                switch (answer) {
                    case YES -> Feather.CHECK;
                    case NO -> Feather.X;
                    case UNKNOWN -> Feather.HELP_CIRCLE;
                });
        setGraphic(sign);
        tooltip.setText(row.matching().isEmpty() ? row.ruleWords() : String.join(", ", row.matching()));
        setTooltip(tooltip);
        show(answer);
    }

    private void show(Answer answer) {
        pseudoClassStateChanged(PASS, answer == Answer.YES);
        pseudoClassStateChanged(FAIL, answer == Answer.NO);
    }
}
