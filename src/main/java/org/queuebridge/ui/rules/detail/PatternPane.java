package org.queuebridge.ui.rules.detail;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.EmptyState;
import org.queuebridge.ui.control.code.CodeView;
import org.queuebridge.ui.rules.model.RowPattern;
import org.queuebridge.ui.rules.model.RuleRow;
import org.queuebridge.words.Messages;

/** The tab Pattern of the selected rule: laid out with queue names beside ids, or raw as EventBridge has it. */
final class PatternPane extends VBox {
    private final CodeView pretty = new CodeView(Messages.text("rules.pattern"));
    private final TextArea raw = new TextArea();
    private final EmptyState none = new EmptyState();
    private final ToggleButton asPretty = new ToggleButton(Messages.text("rules.pattern.pretty"));
    private final ToggleButton asRaw = new ToggleButton(Messages.text("rules.pattern.raw"));
    private final Label size = new Label();
    private final HBox tools;

    PatternPane() {
        getStyleClass().add("pattern-pane");
        pretty.setId("rule-pattern");
        raw.setId("rule-pattern-raw");
        raw.getStyleClass().add("raw-pattern");
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.setAccessibleText(Messages.text("rules.pattern"));
        none.show(Feather.CLOCK, Messages.text("rules.pattern.none.title"), Messages.text("rules.pattern.none"));
        tools = tools();
        StackPane stack = new StackPane(pretty, raw, none);
        VBox.setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(tools, stack);
        asPretty.setSelected(true);
        asPretty.selectedProperty().subscribe(_ -> choose());
    }

    void show(RuleRow line) {
        Optional<String> text = line.pattern();
        size.setText(text.map(json -> size(line, json)).orElse(""));
        raw.setText(text.orElse(""));
        RowPattern pattern = new RowPattern(line);
        List<JsonLayout.Line> lines = pattern.lines();
        pretty.show(lines, pattern::note);
        boolean readable = !lines.isEmpty();
        asPretty.setDisable(!readable);
        (readable ? asPretty : asRaw).setSelected(true);
        tools.setVisible(text.isPresent());
        none.setVisible(text.isEmpty());
        choose();
    }

    private static String size(RuleRow line, String pattern) {
        return line.isSet()
                ? Messages.text("rules.pattern.size.set", line.parts().size())
                : Messages.text("rules.pattern.size", pattern.length());
    }

    private HBox tools() {
        ToggleGroup group = new ToggleGroup();
        for (ToggleButton each : List.of(asPretty, asRaw)) {
            each.setToggleGroup(group);
            each.getStyleClass().add("small");
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        asPretty.getStyleClass().add("left-pill");
        asRaw.getStyleClass().add("right-pill");
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null && was != null) {
                was.setSelected(true);
            }
        });
        size.getStyleClass().addAll("muted", "small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Node copy = Buttons.icon(Feather.COPY, Messages.text("rules.pattern.copy"), this::copy);
        copy.setId("copy-rule-pattern");
        HBox views = new HBox(asPretty, asRaw);
        views.setAlignment(Pos.CENTER_LEFT);
        HBox bar = new HBox(views, size, space, copy);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("pattern-tools");
        return bar;
    }

    private void copy() {
        if (asRaw.isSelected()) {
            CopyToClipboard.copy(raw.getText());
        } else {
            CopyToClipboard.copy(pretty.text().text());
        }
    }

    private void choose() {
        boolean there = tools.isVisible();
        pretty.setVisible(there && asPretty.isSelected());
        raw.setVisible(there && !asPretty.isSelected());
    }
}
