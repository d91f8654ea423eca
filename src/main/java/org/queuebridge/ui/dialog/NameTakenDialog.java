package org.queuebridge.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.queuebridge.changes.ReplaceOutlook;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.ui.change.PlanReading.State;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.DiffRow;
import org.queuebridge.ui.control.DiffView;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.ui.words.Words;

/** There is a rule of that name: shows how its pattern and the new one differ, and lets the person choose. */
public final class NameTakenDialog {
    private final Confirmation dialog;
    private final Question question;

    /**
     * The question.
     *
     * @param question what stands against what
     * @param names the queues' names by id
     */
    public NameTakenDialog(
            Window owner, Appearance appearance, Question question, Function<String, Optional<String>> names) {
        this.question = question;
        Rule existing = question.outlook().there().rule();
        Button replace = Buttons.danger(Words.text("name-taken.replace", existing.name()), this::replace);
        replace.setId("replace-rule");
        replace.setDisable(existing.managed() || !question.outlook().fits());
        dialog = new Confirmation(owner, appearance, Words.text("name-taken.title", existing.name()), replace);
        dialog.say(Words.text("name-taken.text"));
        dialog.say(question.where());
        DiffView diff = new DiffView(Words.text("name-taken.diff"), names);
        diff.setId("name-taken-diff");
        diff.show(DiffRow.between(question.before(), question.after()));
        diff.setPrefSize(640, 220);
        dialog.add(diff);
        Label legend = Confirmation.wrapped(Words.text("name-taken.legend"), "muted", "small");
        dialog.add(legend);
        OutlookWords.of(question.outlook(), names).forEach(dialog::say);
        existing.managedBy().ifPresent(service -> dialog.say(Words.text("name-taken.managed", service), "strong"));
        dialog.add(new PlanPart(new SimpleObjectProperty<>(question.plan()), names, dialog::sizeToScene));
        if (!question.outlook().fits()) {
            dialog.say(Words.text("name-taken.too-many", question.outlook().targets()), "strong");
        }
        Button other = Buttons.accent(Words.text("name-taken.other", question.freeName()), this::useOther);
        other.setId("use-other-name");
        dialog.addButton(other);
    }

    /**
     * What stands against what.
     *
     * @param outlook the rule that is there, and what would become of it
     * @param before its pattern
     * @param after the pattern that is meant
     * @param plan what putting the draft over the rule would do, whole
     * @param freeName a name that is not taken
     * @param replace puts the draft over the rule
     * @param useOther creates it under the free name
     */
    public record Question(
            ReplaceOutlook outlook,
            List<JsonLayout.Line> before,
            List<JsonLayout.Line> after,
            State.Ready plan,
            String freeName,
            Where where,
            Runnable replace,
            Runnable useOther) {}

    /** Asks; returns at once. */
    public void show() {
        dialog.show();
    }

    private void replace() {
        dialog.close();
        question.replace().run();
    }

    private void useOther() {
        dialog.close();
        question.useOther().run();
    }
}
