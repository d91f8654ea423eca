package org.queuebridge.ui.rules.detail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.Visibility;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.text.MiddleEllipsis;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.ui.rules.model.RuleSentence;
import org.queuebridge.ui.session.FirstSeen;
import org.queuebridge.ui.shell.Keys;
import org.queuebridge.words.Messages;

/** The first lines of the details: the name and the ARN on one line, then what the rule does. */
final class RuleHeading extends VBox {
    private final Node close;
    private final Consumer<List<String>> onDiagnose;
    private final FirstSeen seen;
    private final Label arrived = new Label();

    /** The rules that are shown, by name. */
    private List<String> shown = List.of();

    /**
     * Shows nothing yet.
     *
     * @param onClose shows what is shown where no rule is selected
     * @param onDiagnose finds out why rules get no events, by their names
     * @param seen when rules were first seen to match an event
     */
    RuleHeading(Runnable onClose, Consumer<List<String>> onDiagnose, FirstSeen seen) {
        this.onDiagnose = onDiagnose;
        this.seen = seen;
        arrived.setId("first-seen");
        arrived.getStyleClass().addAll("first-seen-words", "small");
        FontIcon sign = new FontIcon(Feather.CHECK_CIRCLE);
        sign.getStyleClass().add("first-seen");
        arrived.setGraphic(sign);
        seen.byRuleProperty().subscribe(_ -> sayWhenSeen());
        close = Buttons.icon(Feather.X, Messages.text("rules.detail.close", Keys.CLEAR_SELECTION.text()), onClose);
        close.setId("close-detail");
        getStyleClass().add("detail-title");
    }

    void show(RuleRow row) {
        Label sentence = new WrappedLabel(new RuleSentence(row).words());
        sentence.setId("rule-sentence");
        getChildren().setAll(line(row.name(), identity(row), why(row)), sentence, arrived);
        shown = row.ruleNames();
        sayWhenSeen();
    }

    private void sayWhenSeen() {
        Optional<String> words = seen.words(shown);
        arrived.setText(words.orElse(""));
        Visibility.set(arrived, words.isPresent());
    }

    /** Several rules have no sentence in common. */
    void show(List<RuleRow> rows) {
        String names = rows.stream().map(RuleRow::name).collect(Collectors.joining(", "));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren()
                .setAll(
                        line(Messages.text("rules.detail.several", rows.size()), space),
                        new WrappedLabel(names, "muted"));
        if (rows.stream().anyMatch(row -> row.rule().managed())) {
            getChildren().add(new WrappedLabel(Messages.text("rules.locked.some"), "muted", "small"));
        }
    }

    private static Region identity(RuleRow row) {
        if (row.isSet()) {
            Label parts = new Label(Messages.text("rules.set.text", row.parts().size()));
            parts.getStyleClass().add("muted");
            parts.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(parts, Priority.ALWAYS);
            return parts;
        }
        HBox arn = DetailParts.shortened(row.rule().arn(), Messages.text("rules.arn"));
        // It takes what the name leaves.
        arn.setMinWidth(0);
        arn.setPrefWidth(0);
        HBox.setHgrow(arn, Priority.ALWAYS);
        return arn;
    }

    private Node why(RuleRow row) {
        Hyperlink why = Buttons.link(Messages.text("doctor.why"), () -> onDiagnose.accept(row.ruleNames()));
        why.setId("why-no-events");
        why.setMinWidth(Region.USE_PREF_SIZE);
        why.setTooltip(new Tooltip(Messages.text("section.tooltip", Keys.DOCTOR.words(), Keys.DOCTOR.text())));
        return why;
    }

    private HBox line(String title, Node... parts) {
        Label name = MiddleEllipsis.label(title);
        name.getStyleClass().add("card-title");
        HBox line = new HBox(name);
        line.getChildren().addAll(parts);
        line.getChildren().add(close);
        line.getStyleClass().add("detail-heading");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
