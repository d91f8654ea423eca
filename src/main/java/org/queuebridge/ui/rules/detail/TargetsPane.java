package org.queuebridge.ui.rules.detail;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** The tab Targets of the selected rule. */
final class TargetsPane extends VBox {
    TargetsPane() {
        getStyleClass().add("target-cards");
    }

    void show(RuleRow line) {
        getChildren()
                .setAll(line.insight().targets().stream().map(TargetsPane::card).toList());
        if (line.insight().targets().isEmpty()) {
            EmptyState none = new EmptyState();
            none.show(Feather.SEND, Messages.text("rules.targets.none.title"), Messages.text("rules.targets.none"));
            getChildren().add(none);
        }
    }

    private static Node card(Target target) {
        VBox card = new VBox(new WrappedLabel(RuleWords.target(target.arn()), "strong"));
        card.getStyleClass().add("target-card");
        card.getChildren().add(DetailParts.copyable(target.arn(), Messages.text("rules.arn")));
        target.roleArn()
                .ifPresent(role -> card.getChildren()
                        .add(DetailParts.fact(
                                "rules.targets.role", DetailParts.copyable(role, Messages.text("rules.arn")))));
        card.getChildren().add(new WrappedLabel(Messages.text("rules.targets.id", target.id()), "muted", "small"));
        return card;
    }
}
