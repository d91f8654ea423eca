package org.queuebridge.ui.change;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.util.Duration;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Toast;
import org.queuebridge.words.Messages;

/** Shows the result of the last change over the screen, and offers to finish or undo it. */
public final class ChangeNotice {
    private final Toast toast;
    private final Changes changes;
    private final AppliedNotice applied;

    /**
     * @param difference shows how a rule differs from what was expected
     * @param read the time after which a success disappears
     */
    public ChangeNotice(Changes changes, Consumer<ChangeResult.ChangedMeanwhile> difference, Duration read) {
        this.changes = changes;
        applied = new AppliedNotice(changes::followUp, difference);
        toast = new Toast("change-notice", read, changes::dismiss);
        changes.stateProperty().subscribe(this::show);
    }

    /** What shows it. */
    public Toast toast() {
        return toast;
    }

    private void show(ChangeState state) {
        switch (state) {
            case ChangeState.None(), ChangeState.Busy() -> toast.hide();
            case ChangeState.Ended(Applied ended) -> {
                applied.show(toast.notice(), ended, dismiss());
                toast.shown(ended.complete());
            }
            case ChangeState.Failed(Failure failure) -> {
                toast.notice().show(failure, dismiss());
                toast.shown(false);
            }
        }
    }

    private Node dismiss() {
        Hyperlink dismiss = Buttons.link(Messages.text("notice.dismiss"), changes::dismiss);
        dismiss.setId("dismiss-change");
        return dismiss;
    }
}
