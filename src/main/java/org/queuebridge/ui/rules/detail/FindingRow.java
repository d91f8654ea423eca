package org.queuebridge.ui.rules.detail;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.queuebridge.domain.check.Finding;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;

/** What one check found: a sign, a title, and the evidence below it. */
final class FindingRow extends HBox {
    FindingRow(Finding finding) {
        getStyleClass().add("finding");
        Verdict verdict = finding.verdict();
        pseudoClassStateChanged(PseudoClass.getPseudoClass(verdict.name().toLowerCase(Locale.ROOT)), true);
        FindingWords words = FindingWords.of(finding);
        VBox lines = new VBox(new WrappedLabel(words.title(), "finding-title"));
        words.evidence().forEach(line -> lines.getChildren().add(evidence(line)));
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(sign(verdict)), lines);
        setAccessibleText(
                Messages.text("verdict." + verdict) + ": " + words.title() + " " + String.join(". ", words.evidence()));
        setFocusTraversable(true);
    }

    private static Node evidence(String line) {
        return Arn.parse(line).isPresent()
                ? DetailParts.shortened(line, Messages.text("rules.arn"))
                : new WrappedLabel(line, "finding-evidence");
    }

    private static Feather sign(Verdict verdict) {
        return switch (verdict) {
            case PASS -> Feather.CHECK;
            case WARN -> Feather.ALERT_TRIANGLE;
            case FAIL -> Feather.X;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
    }
}
