package org.queuebridge.ui.change;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.ui.session.Workspace;

/**
 * The changes that are started on one screen: the state of the last one until the user dismisses it or works elsewhere.
 * Offers would be applied in the connected account, so a change of another account is not shown; Activity has it.
 */
public final class ScreenChanges implements Changes {
    private final ChangeRunner runner;
    private final UndoCommands followUps;
    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<ChangeState> state = new ReadOnlyObjectWrapper<>(new ChangeState.None());

    public ScreenChanges(ChangeRunner runner, UndoCommands followUps, Workspace workspace) {
        this.runner = runner;
        this.followUps = followUps;
        this.workspace = workspace;
        workspace.awsProperty().subscribe(this::leave);
    }

    private void leave(Optional<AwsSession> before, Optional<AwsSession> now) {
        if (!LastChange.sameConnection(before, now)) {
            state.set(new ChangeState.None());
        }
    }

    @Override
    public ReadOnlyObjectProperty<ChangeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Starts a change, unless one is running. */
    public void run(String label, AwsSession session, ChangeRunner.Change change) {
        runner.run(label, session, change, now -> show(session, now));
    }

    private void show(AwsSession session, ChangeState now) {
        boolean here = LastChange.sameConnection(
                Optional.of(session), workspace.awsProperty().get());
        state.set(here ? now : new ChangeState.None());
    }

    @Override
    public void followUp(Applied former, UndoOrFinish kind) {
        former.entry().ifPresent(entry -> followUps.propose(entry, kind, this));
    }

    /** A change could not be planned. */
    public void fail(ChangeState.Failed failed) {
        state.set(failed);
    }

    @Override
    public void dismiss() {
        if (!(state.get() instanceof ChangeState.Busy)) {
            state.set(new ChangeState.None());
        }
    }
}
