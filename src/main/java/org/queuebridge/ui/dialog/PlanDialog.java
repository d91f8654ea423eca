package org.queuebridge.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.queuebridge.ui.change.PlanView;
import org.queuebridge.ui.change.ShownPlan;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.code.DiffRow;
import org.queuebridge.ui.control.code.DiffView;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Shows a plan before it is applied: steps, difference, where it acts, and which rules it leaves unchanged. */
public final class PlanDialog {
    private static final int NAMES_SHOWN = 6;
    private static final double PLAN_HEIGHT = 300;
    private static final double CHANGED_HEIGHT = 130;

    private final Question question;
    private final Function<String, Optional<String>> names;
    private final Runnable onNo;
    private final Confirmation dialog;
    private boolean agreed;

    /**
     * The content of the dialog.
     *
     * @param text a sentence about the plan
     * @param plan without rules where there is nothing to do
     * @param notes further notes, a line each
     * @param leftAlone the names of rules that somebody else has changed
     * @param difference how those rules differ from what was expected
     * @param confirm the button's text; empty where the plan can only be read
     * @param deletes whether something is deleted
     */
    public record Question(
            String title,
            String text,
            WriteLocation where,
            ShownPlan plan,
            List<String> notes,
            List<String> leftAlone,
            List<DiffRow> difference,
            String confirm,
            boolean deletes) {
        public Question {
            notes = List.copyOf(notes);
            leftAlone = List.copyOf(leftAlone);
            difference = List.copyOf(difference);
        }

        private boolean toRead() {
            return plan.rules().isEmpty() || confirm.isEmpty();
        }
    }

    /**
     * @param names the queues' names by id
     * @param onNo called when the user declines
     */
    public PlanDialog(
            Window owner,
            Appearance appearance,
            Question question,
            Function<String, Optional<String>> names,
            Runnable onYes,
            Runnable onNo) {
        this.question = question;
        this.names = names;
        this.onNo = onNo;
        dialog = question.toRead()
                ? Confirmation.toRead(owner, appearance, question.title())
                : new Confirmation(owner, appearance, question.title(), yes(onYes));
        dialog.wide();
        dialog.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> hidden());
        dialog.say(question.text());
        dialog.say(question.where());
        if (!question.plan().rules().isEmpty()) {
            showPlan();
        }
        question.notes().stream().limit(NAMES_SHOWN).forEach(dialog::say);
        if (question.notes().size() > NAMES_SHOWN) {
            dialog.say(Messages.text("dialog.more", question.notes().size() - NAMES_SHOWN), "muted");
        }
        if (!question.leftAlone().isEmpty()) {
            showChanged();
        }
    }

    /** Shows it; returns at once. */
    public void show() {
        dialog.show();
    }

    private Button yes(Runnable onYes) {
        Runnable agree = () -> {
            agreed = true;
            dialog.close();
            onYes.run();
        };
        Button yes = question.deletes()
                ? Buttons.danger(question.confirm(), agree)
                : Buttons.accent(question.confirm(), agree);
        yes.setId("dialog-confirm");
        return yes;
    }

    private void hidden() {
        if (!agreed) {
            onNo.run();
        }
    }

    private void showPlan() {
        PlanView view = new PlanView(names);
        view.setId("dialog-plan");
        view.setPrefHeight(PLAN_HEIGHT);
        view.show(question.plan());
        dialog.add(view);
    }

    private void showChanged() {
        List<String> all = question.leftAlone();
        String shown = String.join(", ", all.subList(0, Math.min(NAMES_SHOWN, all.size())));
        dialog.say(Messages.text("dialog.left-alone", all.size(), shown), "strong");
        DiffView diff = new DiffView(Messages.text("dialog.changed.diff"), names);
        diff.setId("left-alone-diff");
        diff.show(question.difference());
        diff.setPrefHeight(question.toRead() ? PLAN_HEIGHT : CHANGED_HEIGHT);
        dialog.add(diff);
        dialog.say(Messages.text("dialog.changed.legend"), "muted", "small");
    }
}
