package org.queuebridge.ui.bench;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.pattern.explain.MatchExplanation.Field;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.BenchWords;
import org.queuebridge.words.Messages;
import org.queuebridge.words.MissWords;

/** A field of the event: its value, what the pattern allows, and how close it comes. */
public final class ExplainedField extends HBox {
    private static final int SHOWN = 3;

    public ExplainedField(Field field, BenchWords tests, MissWords misses) {
        getStyleClass().add("finding");
        pseudoClassStateChanged(PseudoClass.getPseudoClass(field.passes() ? "pass" : "fail"), true);
        String has = field.found().isEmpty()
                ? Messages.text("bench.field.missing")
                : Messages.text("bench.field.has", tests.values(field.found(), SHOWN));
        String allowed = Messages.text("bench.field.allowed", tests.tests(field.allowed(), SHOWN));
        VBox lines = new VBox(line(field.path(), "mono", "finding-title"));
        HBox.setHgrow(lines, Priority.ALWAYS);
        if (field.passes() || !field.found().isEmpty()) {
            lines.getChildren().add(line(has, "finding-evidence"));
        }
        lines.getChildren().add(line(allowed, "finding-evidence"));
        String miss = field.miss().map(misses::sentence).orElse("");
        if (!miss.isEmpty()) {
            lines.getChildren().add(line(miss, "field-miss"));
        }
        getChildren().addAll(new FontIcon(field.passes() ? Feather.CHECK : Feather.X), lines);
        String verdict = Messages.text(field.passes() ? "bench.field.passes" : "bench.field.fails", field.path());
        setAccessibleText(String.join(". ", verdict, has, allowed, miss));
        setFocusTraversable(true);
    }

    private static Label line(String words, String... styles) {
        Label label = new WrappedLabel("", styles);
        label.setText(words);
        return label;
    }
}
