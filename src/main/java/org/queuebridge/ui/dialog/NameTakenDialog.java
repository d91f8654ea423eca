package org.queuebridge.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.queuebridge.changes.plan.ReplacePreview;
import org.queuebridge.domain.json.JsonLayout;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.ui.change.PlanState.State;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.WrappedLabel;
import org.queuebridge.ui.control.code.DiffRow;
import org.queuebridge.ui.control.code.DiffView;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** A rule with this name exists: shows how its pattern and the new one differ, and lets the user choose. */
public final class NameTakenDialog {
    private final Confirmation dialog;
    private final Question question;

    /**
     * The question.
     *
     * @param question what to compare
     * @param names the queues' names by id
     */
    public NameTakenDialog(
            Window owner, Appearance appearance, Question question, Function<String, Optional<String>> names) {
        this.question = question;
        Rule existing = question.outlook().there().rule();
        Button replace = Buttons.danger(Messages.text("name-taken.replace", existing.name()), this::replace);
        replace.setId("replace-rule");
        replace.setDisable(existing.managed() || !question.outlook().fits());
        dialog = new Confirmation(owner, appearance, Messages.text("name-taken.title", existing.name()), replace);
        dialog.say(Messages.text("name-taken.text"));
        dialog.say(question.where());
        DiffView diff = new DiffView(Messages.text("name-taken.diff"), names);
        diff.setId("name-taken-diff");
        diff.show(DiffRow.between(question.before(), question.after()));
        diff.setPrefSize(640, 220);
        dialog.add(diff);
        Label legend = new WrappedLabel(Messages.text("name-taken.legend"), "muted", "small");
        dialog.add(legend);
        ReplacePreviewWords.of(question.outlook(), names).forEach(dialog::say);
        existing.managedBy().ifPresent(service -> dialog.say(Messages.text("name-taken.managed", service), "strong"));
        dialog.add(new PlanPart(new SimpleObjectProperty<>(question.plan()), names, dialog::sizeToScene));
        if (!question.outlook().fits()) {
            dialog.say(Messages.text("name-taken.too-many", question.outlook().targets()), "strong");
        }
        Button other = Buttons.accent(Messages.text("name-taken.other", question.freeName()), this::useOther);
        other.setId("use-other-name");
        dialog.addButton(other);
    }

    /**
     * What to compare, and the choices.
     *
     * @param outlook the existing rule, and what would change
     * @param before its pattern
     * @param after the new pattern
     * @param plan the plan that replaces the rule
     * @param freeName a name that is free
     * @param replace replaces the rule
     * @param useOther creates the rule under the free name
     */
    public record Question(
            ReplacePreview outlook,
            List<JsonLayout.Line> before,
            List<JsonLayout.Line> after,
            State.Ready plan,
            String freeName,
            WriteLocation where,
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
