package org.queuebridge.ui.doctor;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.queuebridge.ui.dialog.PlanDialog;
import org.queuebridge.ui.theme.Appearance;

/** Shows each plan that mends a fault before it is applied, and the steps where there is no plan. */
public final class FixDialog {
    private FixDialog() {}

    /**
     * Shows them from now on.
     *
     * @param owner the window to show it over
     * @param names the queues' names by id
     */
    public static void follow(
            FixModel model, Supplier<Window> owner, Appearance appearance, Function<String, Optional<String>> names) {
        model.proposalProperty()
                .subscribe(proposal -> proposal.ifPresent(found -> new PlanDialog(
                                owner.get(), appearance, FixWords.question(found), names, model::apply, model::drop)
                        .show()));
        model.stepsProperty()
                .subscribe(steps ->
                        steps.ifPresent(found -> StepsDialog.show(owner.get(), appearance, found, model::drop)));
    }
}
