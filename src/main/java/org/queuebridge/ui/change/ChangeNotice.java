package org.queuebridge.ui.change;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.util.Duration;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.Failure;
import org.queuebridge.ui.control.AutoDismiss;
import org.queuebridge.ui.control.Buttons;
import org.queuebridge.ui.control.Notice;
import org.queuebridge.words.Messages;

/** Shows the result of the last change, and offers to finish or undo it. */
public final class ChangeNotice {
    private final Notice notice = new Notice();
    private final Changes changes;
    private final AppliedNotice applied;
    private final AutoDismiss passing;

    /**
     * @param difference shows how a rule differs from what was expected
     * @param read the time after which a success disappears
     */
    public ChangeNotice(Changes changes, Consumer<ChangeResult.ChangedMeanwhile> difference, Duration read) {
        this.changes = changes;
        applied = new AppliedNotice(changes::followUp, difference);
        notice.setId("change-notice");
        passing = new AutoDismiss(notice, read, changes::dismiss);
        changes.stateProperty().subscribe(this::show);
    }

    /** The notice. */
    public Node node() {
        return notice;
    }

    private void show(ChangeState state) {
        passing.stop();
        switch (state) {
            case ChangeState.None(), ChangeState.Busy() -> notice.hide();
            case ChangeState.Ended(Applied ended) -> show(ended);
            case ChangeState.Failed(Failure failure) -> notice.show(failure, dismiss());
        }
    }

    private void show(Applied ended) {
        applied.show(notice, ended, dismiss());
        if (ended.complete()) {
            passing.start();
        }
    }

    private Node dismiss() {
        return Buttons.link(Messages.text("notice.dismiss"), changes::dismiss);
    }
}
