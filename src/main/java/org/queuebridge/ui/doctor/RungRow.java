package org.queuebridge.ui.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.queuebridge.doctor.Rung;
import org.queuebridge.doctor.RungKind;
import org.queuebridge.domain.check.Verdict;
import org.queuebridge.domain.rule.Arn;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.words.FindingWords;
import org.queuebridge.words.Messages;

/** A rung: a sign, which color alone does not tell, a sentence, its evidence below it, and at the right its fix. */
final class RungRow extends HBox {
    private static final PseudoClass FAULT = PseudoClass.getPseudoClass("fault");

    private final Rung rung;
    private final List<String> since;
    private final Optional<Button> fix;

    /**
     * @param since what differs from the last check without fault, in sentences
     * @param offer what can be done about it; empty where there is nothing
     */
    RungRow(Rung rung, List<String> since, Optional<FixOffer> offer) {
        this.rung = rung;
        this.since = since;
        getStyleClass().add("rung");
        Verdict verdict = rung.verdict();
        pseudoClassStateChanged(PseudoClass.getPseudoClass(verdict.name().toLowerCase(Locale.ROOT)), true);
        pseudoClassStateChanged(FAULT, rung.fault());
        FindingWords words = FindingWords.of(rung.finding());
        List<String> evidence = new ArrayList<>(words.evidence());
        evidence.addAll(since);
        if (rung.follows()) {
            evidence.add(Messages.text("doctor.follows"));
        }
        VBox lines = new VBox(new WrappedLabel(words.title(), "rung-title"));
        evidence.forEach(line -> lines.getChildren().add(evidence(line)));
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(sign(verdict), lines);
        fix = offer.map(it -> button(rung.kind(), it));
        fix.ifPresent(getChildren()::add);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                Messages.text("verdict." + verdict) + ": " + words.title() + " " + String.join(". ", evidence));
        offer.ifPresent(it -> setAccessibleHelp(Messages.text("doctor.fix.help", it.words())));
        setFocusTraversable(true);
    }

    /** Whether it shows exactly this. */
    boolean shows(Rung other, List<String> otherSince) {
        return rung.equals(other) && since.equals(otherSince);
    }

    Rung rung() {
        return rung;
    }

    /** Does what its button does. */
    void fix() {
        fix.ifPresent(Button::fire);
    }

    private static Button button(RungKind kind, FixOffer offer) {
        Button button = Buttons.accent(offer.words(), offer.command());
        button.setId("fix-" + kind.name().toLowerCase(Locale.ROOT));
        button.getStyleClass().add("fix");
        return button;
    }

    private static Node evidence(String line) {
        return Arn.parse(line).isPresent()
                ? DetailParts.shortened(line, Messages.text("rules.arn"))
                : new WrappedLabel(line, "rung-evidence");
    }

    private static Node sign(Verdict verdict) {
        StackPane circle = new StackPane(
                switch (verdict) {
                    case PASS -> new Label("✓");
                    case WARN, FAIL -> new Label("!");
                    case UNKNOWN -> new Label("?");
                });
        circle.getStyleClass().add("rung-sign");
        return circle;
    }
}
