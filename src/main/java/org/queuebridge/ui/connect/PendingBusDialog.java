package org.queuebridge.ui.connect;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.queuebridge.ui.dialog.PlanDialog;
import org.queuebridge.ui.dialog.WriteLocation;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;
import org.queuebridge.words.SetUpWords;

/** Shows the plan that creates the bus of a partner event source. */
public final class PendingBusDialog {
    private PendingBusDialog() {}

    /**
     * Shows each from now on.
     *
     * @param owner the window to show it over
     */
    public static void follow(PendingBusModel model, Supplier<Window> owner, Appearance appearance) {
        model.proposalProperty()
                .subscribe(proposal -> proposal.ifPresent(found -> new PlanDialog(
                                owner.get(),
                                appearance,
                                question(found),
                                _ -> Optional.empty(),
                                model::apply,
                                model::drop)
                        .show()));
    }

    private static PlanDialog.Question question(PendingBusModel.Proposal found) {
        boolean nothing = found.plan().setUp().isEmpty();
        return new PlanDialog.Question(
                Messages.text(nothing ? "activity.title.nothing" : "doctor.ask.create-bus"),
                Messages.text(nothing ? "fix.note.NOTHING_TO_DO" : "doctor.ask.create-bus.text"),
                WriteLocation.of(found.session(), SetUpWords.busName(found.source())),
                found.lines(),
                List.of(),
                List.of(),
                List.of(),
                Messages.text("doctor.fix.create-bus"),
                false);
    }
}
