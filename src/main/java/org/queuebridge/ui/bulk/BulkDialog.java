package org.queuebridge.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.queuebridge.changes.bulk.BulkEditResult;
import org.queuebridge.ui.dialog.PlanDialog;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.rules.model.BusPlace;
import org.queuebridge.ui.session.BusBox;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;
import org.queuebridge.words.RuleWords;

/** Asks whether to apply a bulk plan. */
public record BulkDialog(BulkModel model, Supplier<Window> window, Appearance appearance) {
    private static final int NAMES_SHOWN = 4;

    /** Shows the plan; returns at once. */
    public void ask(BulkProposal proposal) {
        new PlanDialog(
                        window.get(),
                        appearance,
                        question(proposal),
                        model.rules()::queueName,
                        model::apply,
                        model::drop)
                .show();
    }

    private static PlanDialog.Question question(BulkProposal proposal) {
        int rules = proposal.plan().changes().size();
        boolean nothing = proposal.empty();
        return new PlanDialog.Question(
                Messages.text(nothing ? "bulk.title.nothing" : "bulk.title." + proposal.kind(), rules),
                Messages.text(nothing ? "bulk.text.nothing" : "bulk.text"),
                where(proposal.place()),
                proposal.lines(),
                notes(proposal),
                List.of(),
                List.of(),
                Messages.text("bulk.confirm", rules),
                proposal.plan().changes().stream()
                        .anyMatch(change -> change.after().isEmpty()));
    }

    private static List<String> notes(BulkProposal proposal) {
        List<String> notes = new ArrayList<>();
        for (BulkEditResult rule : proposal.leftAlone()) {
            rule.obstacle()
                    .ifPresent(why -> notes.add(
                            Messages.text("bulk.left-alone", rule.name(), Messages.text("bulk.obstacle." + why))));
        }
        List<String> silent = proposal.withoutTarget();
        if (!silent.isEmpty()) {
            notes.add(Messages.text("bulk.no-target", silent.size(), RuleWords.few(silent, NAMES_SHOWN)));
        }
        if (proposal.unchanged() > 0) {
            notes.add(Messages.text("bulk.unchanged", proposal.unchanged()));
        }
        return notes;
    }

    private static WriteLocation where(BusPlace place) {
        return WriteLocation.of(place.session(), BusBox.shortName(place.bus()));
    }
}
