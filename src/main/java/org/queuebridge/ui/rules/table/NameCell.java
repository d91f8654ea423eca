package org.queuebridge.ui.rules.table;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.table.GraphicCell;
import org.queuebridge.ui.control.text.MiddleEllipsis;
import org.queuebridge.ui.rules.model.RuleListModel;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.session.FirstSeen;
import org.queuebridge.words.Messages;

/**
 * A rule's name, with a lock where an AWS service manages it. A set has an arrow that shows or hides its rules, which
 * are indented below it.
 */
final class NameCell extends GraphicCell<RuleRow> {
    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

    private final RuleListModel model;
    private final FirstSeen seen;
    private final FontIcon arrived = new FontIcon(Feather.CHECK_CIRCLE);
    private final FontIcon lock = new FontIcon(Feather.LOCK);
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Button open;
    private final Label name = MiddleEllipsis.label();
    private final Label rules = new Label();
    private final HBox content = new HBox();
    private final Tooltip words = new Tooltip();

    NameCell(RuleListModel model, FirstSeen seen) {
        this.model = model;
        this.seen = seen;
        arrived.getStyleClass().add("first-seen");
        getStyleClass().add("name-cell");
        lock.getStyleClass().add("lock");
        open = Buttons.icon(Feather.CHEVRON_RIGHT, Messages.text("rules.set.open"), this::toggle);
        open.setGraphic(arrow);
        open.getStyleClass().add("open-set");
        open.setFocusTraversable(false);
        open.setMinWidth(Region.USE_PREF_SIZE);
        rules.getStyleClass().addAll("badge", "small");
        rules.setMinWidth(Region.USE_PREF_SIZE);
        content.getStyleClass().add("name-content");
        content.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void show(RuleRow line) {
        name.setText(line.name());
        content.getChildren().setAll(name);
        content.pseudoClassStateChanged(PART, line.set().isPresent());
        if (line.isSet()) {
            boolean opened = model.openedProperty().getValue().contains(line.key());
            arrow.setIconCode(opened ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
            rules.setText(Messages.text("rules.set", line.parts().size()));
            content.getChildren().setAll(open, name, rules);
        } else if (line.rule().managed()) {
            content.getChildren().add(lock);
        }
        Optional<String> event = seen.words(line.ruleNames());
        event.ifPresent(_ -> content.getChildren().add(arrived));
        words.setText(tip(line) + event.map(said -> "\n" + said).orElse(""));
        setTooltip(words);
        setGraphic(content);
    }

    private void toggle() {
        RuleRow line = getItem();
        if (line != null) {
            model.open(line, !model.openedProperty().getValue().contains(line.key()));
        }
    }

    private static String tip(RuleRow line) {
        String managed = line.rule()
                .managedBy()
                .map(service -> Messages.text("rules.managed-by", service))
                .orElse("");
        String rules = line.isSet() ? String.join("\n", line.ruleNames()) : "";
        return String.join("\n", line.name(), managed, rules).strip();
    }
}
