package org.queuebridge.ui.activity;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.queuebridge.ui.dialog.PlanDialog;
import org.queuebridge.ui.theme.Appearance;

/** Shows each plan that undoes or finishes another, whichever screen asked for it. */
public final class UndoDialog {
    private UndoDialog() {}

    /**
     * Shows them from now on.
     *
     * @param owner the window to show it over
     * @param names the queues' names by id
     */
    public static void follow(
            UndoModel model, Supplier<Window> owner, Appearance appearance, Function<String, Optional<String>> names) {
        model.proposalProperty()
                .subscribe(proposal -> proposal.ifPresent(found -> new PlanDialog(
                                owner.get(),
                                appearance,
                                UndoProposalWords.question(found),
                                names,
                                model::apply,
                                model::drop)
                        .show()));
    }
}
