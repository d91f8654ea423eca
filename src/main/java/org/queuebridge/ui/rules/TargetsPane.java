package org.queuebridge.ui.rules;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.ui.control.Detail;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.words.RuleWords;
import org.queuebridge.ui.words.Words;

/** What the selected rule sends its events to. */
final class TargetsPane extends VBox {
    TargetsPane() {
        getStyleClass().add("target-cards");
    }

    void show(RuleLine line) {
        getChildren()
                .setAll(line.insight().targets().stream().map(TargetsPane::card).toList());
        if (line.insight().targets().isEmpty()) {
            EmptyState none = new EmptyState();
            none.show(Feather.SEND, Words.text("rules.targets.none.title"), Words.text("rules.targets.none"));
            getChildren().add(none);
        }
    }

    private static Node card(Target target) {
        VBox card = new VBox(Detail.text(RuleWords.target(target.arn()), "strong"));
        card.getStyleClass().add("target-card");
        card.getChildren().add(Detail.copyable(target.arn(), Words.text("rules.arn")));
        target.roleArn()
                .ifPresent(role -> card.getChildren()
                        .add(Detail.fact("rules.targets.role", Detail.copyable(role, Words.text("rules.arn")))));
        card.getChildren().add(Detail.text(Words.text("rules.targets.id", target.id()), "muted", "small"));
        return card;
    }
}
