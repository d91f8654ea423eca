package org.queuebridge.ui.rules.detail;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.rule.Target;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.menu.RowMenu;
import org.queuebridge.ui.menu.TargetMenu;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** The tab Targets of the selected rule. */
final class TargetsPane extends VBox {
    private Optional<TargetMenu> menu = Optional.empty();

    TargetsPane() {
        getStyleClass().add("target-cards");
    }

    void show(RuleRow line) {
        getChildren().setAll(line.insight().targets().stream().map(this::card).toList());
        if (!line.insight().targetsKnown()) {
            getChildren().add(new WrappedLabel(line.targetWords(), "muted"));
        } else if (line.insight().targets().isEmpty()) {
            EmptyState none = new EmptyState();
            none.show(Feather.SEND, Messages.text("rules.targets.none.title"), Messages.text("rules.targets.none"));
            getChildren().add(none);
        }
    }

    /** Gives each target a menu from the next one shown on. */
    void menu(TargetMenu newMenu) {
        menu = Optional.of(newMenu);
    }

    private Node card(Target target) {
        VBox card = new VBox(new WrappedLabel(RuleWords.target(target.arn()), "strong"));
        card.getStyleClass().add("target-card");
        card.getChildren().add(DetailParts.shortened(target.arn(), Messages.text("rules.arn")));
        target.roleArn()
                .ifPresent(role -> card.getChildren()
                        .add(DetailParts.fact(
                                "rules.targets.role", DetailParts.shortened(role, Messages.text("rules.arn")))));
        card.getChildren().add(new WrappedLabel(Messages.text("rules.targets.id", target.id()), "muted", "small"));
        menu.ifPresent(items -> RowMenu.on(card, () -> items.of(target.arn())));
        return card;
    }
}
