package org.queuebridge.ui.capture.list;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.Answer;
import org.queuebridge.ui.control.WrappedTooltip;

/** Whether the rule matches an event, or why not: a sign and words. */
final class RuleAnswerCell extends TableCell<CaptureLine, CaptureLine> {
    private static final PseudoClass PASS = PseudoClass.getPseudoClass("pass");
    private static final PseudoClass FAIL = PseudoClass.getPseudoClass("fail");

    private final FontIcon sign = new FontIcon();
    private final Tooltip tooltip = new WrappedTooltip();

    RuleAnswerCell() {
        getStyleClass().addAll("answer-cell", "rule-answer-cell");
    }

    @Override
    protected void updateItem(@Nullable CaptureLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            show(Answer.UNKNOWN);
            return;
        }
        Answer answer = line.matched();
        setText(line.ruleWords());
        sign.setIconCode(
                switch (answer) {
                    case YES -> Feather.CHECK;
                    case NO -> Feather.X;
                    case UNKNOWN -> Feather.HELP_CIRCLE;
                });
        setGraphic(sign);
        List<String> rules = line.rules();
        tooltip.setText(rules.isEmpty() ? line.ruleWords() : String.join(", ", rules));
        setTooltip(tooltip);
        show(answer);
    }

    private void show(Answer answer) {
        pseudoClassStateChanged(PASS, answer == Answer.YES);
        pseudoClassStateChanged(FAIL, answer == Answer.NO);
    }
}
