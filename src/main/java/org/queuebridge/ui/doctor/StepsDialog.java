package org.queuebridge.ui.doctor;

import java.util.List;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.queuebridge.doctor.fix.steps.FixStep;
import org.queuebridge.report.StepsText;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.CopyToClipboard;
import org.queuebridge.ui.control.DetailParts;
import org.queuebridge.ui.dialog.Confirmation;
import org.queuebridge.ui.theme.Appearance;
import org.queuebridge.words.Messages;

/** Shows what a person can do about a fault, step by step, with the lines to copy. */
final class StepsDialog {
    private StepsDialog() {}

    /**
     * Shows them; returns at once.
     *
     * @param onClosed is called once they were read
     */
    static void show(Window owner, Appearance appearance, List<FixStep> steps, Runnable onClosed) {
        Confirmation dialog = Confirmation.toRead(owner, appearance, Messages.text("doctor.steps.title"));
        dialog.wide();
        dialog.say(Messages.text("doctor.steps.about"), "muted");
        for (int i = 0; i < steps.size(); i++) {
            FixStep step = steps.get(i);
            dialog.say(StepsText.sentence(i, step));
            if (!step.copy().isEmpty()) {
                dialog.add(DetailParts.copyable(step.copy(), Messages.text("doctor.steps.line", i + 1)));
            }
        }
        var copy = Buttons.plain(
                Messages.text("doctor.steps.copy"), () -> CopyToClipboard.copy(String.join("\n", StepsText.of(steps))));
        copy.setId("steps-copy");
        dialog.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> onClosed.run());
        dialog.addButton(copy).show();
    }
}
