package org.queuebridge.ui.rules;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.queuebridge.rules.Health;
import org.queuebridge.ui.words.Words;

/** What is wrong with a rule, in badges; blank where nothing is. */
final class HealthCell extends TableCell<RuleLine, RuleLine> {
    private final HBox badges = new HBox();

    HealthCell() {
        badges.getStyleClass().add("badges");
        badges.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable RuleLine line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        badges.getChildren()
                .setAll(line.badges().stream().map(HealthCell::badge).toList());
        setGraphic(badges);
    }

    static Label badge(Health health) {
        Label badge = new Label(Words.text("health." + health));
        badge.getStyleClass().add("badge");
        badge.pseudoClassStateChanged(
                PseudoClass.getPseudoClass(Mark.of(health).name().toLowerCase(Locale.ROOT)), true);
        return badge;
    }
}
