package org.queuebridge.ui.dialog;

import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Window;
import org.queuebridge.changes.ChangeResult.ChangedMeanwhile;
import org.queuebridge.ui.change.RuleImageText;
import org.queuebridge.ui.control.code.DiffRow;
import org.queuebridge.ui.control.code.DiffView;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Shows what somebody else has changed in a rule that was to be changed here. */
public final class ChangedMeanwhileDialog {
    private ChangedMeanwhileDialog() {}

    /**
     * Shows it; returns at once.
     *
     * @param names the queues' names by id
     */
    public static void show(
            Window owner, Appearance appearance, ChangedMeanwhile changed, Function<String, Optional<String>> names) {
        Confirmation dialog = Confirmation.toRead(
                owner,
                appearance,
                Messages.text("dialog.changed.title", changed.change().key().name()));
        dialog.say(Messages.text("dialog.changed.text"));
        DiffView diff = new DiffView(Messages.text("dialog.changed.diff"), names);
        diff.setId("changed-diff");
        diff.show(DiffRow.between(RuleImageText.of(changed.expected()), RuleImageText.of(changed.now())));
        diff.setPrefSize(640, 300);
        dialog.add(diff);
        dialog.say(Messages.text("dialog.changed.legend"), "muted", "small");
        dialog.show();
    }
}
