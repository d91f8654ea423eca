package org.queuebridge.ui.rules.table;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.ui.control.WrappedTooltip;
import org.queuebridge.ui.control.table.GraphicCell;
import org.queuebridge.ui.control.text.MiddleEllipsis;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** The first target, by the icon of its service and its name, and how many more there are. */
final class TargetsCell extends GraphicCell<RuleRow> {
    private final FontIcon icon = new FontIcon();
    private final Label name = MiddleEllipsis.label();
    private final Label more = new Label();
    private final HBox content = new HBox();
    private final Tooltip all = new WrappedTooltip();

    TargetsCell() {
        getStyleClass().add("targets-cell");
        content.getStyleClass().add("targets-content");
        content.setAlignment(Pos.CENTER_LEFT);
        more.getStyleClass().addAll("badge", "small");
        more.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void show(RuleRow row) {
        List<Target> targets = row.insight().targets();
        if (targets.isEmpty()) {
            name.setText(row.targetWords());
            content.getChildren().setAll(name);
        } else {
            String first = targets.getFirst().arn();
            icon.setIconCode(TargetIcon.of(first));
            name.setText(RuleWords.targetName(first));
            more.setText(Messages.text("rules.targets.more", targets.size() - 1));
            content.getChildren().setAll(icon, name);
            if (targets.size() > 1) {
                content.getChildren().add(more);
            }
        }
        all.setText(row.targetNames());
        setTooltip(all);
        setGraphic(content);
    }

    /** The words for measuring and sorting. */
    static String words(RuleRow row) {
        List<Target> targets = row.insight().targets();
        return targets.isEmpty()
                ? row.targetWords()
                : RuleWords.targetName(targets.getFirst().arn());
    }
}
