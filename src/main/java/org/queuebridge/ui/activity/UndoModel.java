package org.queuebridge.ui.activity;

import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.journal.JournalEntry;
import org.queuebridge.changes.journal.JournalHead;
import org.queuebridge.changes.plan.UndoOrFinish;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.domain.Failure;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.Work;
import org.queuebridge.ui.change.ChangeRunner;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.ScreenChanges;
import org.queuebridge.ui.change.UndoCommands;
import org.queuebridge.ui.session.Workspace;

/**
 * Undoes and finishes plans of the journal: proposes a plan, and applies it once the user agrees. Serves the notices'
 * links, Activity and the offer at the start alike.
 */
public final class UndoModel implements UndoCommands {
    private final Tasks tasks;
    private final Workspace workspace;
    private final ChangeUseCases tools;
    private final ChangeRunner runner;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<UndoProposal>> proposal =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper reading = new ReadOnlyBooleanWrapper();
    private Optional<ScreenChanges> asking = Optional.empty();

    /** Works in the connected account. */
    public UndoModel(Tasks tasks, Workspace workspace, ChangeUseCases tools, ChangeRunner runner) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.tools = tools;
        this.runner = runner;
        busy.bind(runner.busyProperty().or(reading));
    }

    /** Whether a plan is being made or applied. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The plan that the user is asked about; empty while there is none. */
    public ReadOnlyObjectProperty<Optional<UndoProposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** Why a plan cannot be undone or finished just now; empty where it can. */
    public Optional<UndoObstacle> obstacle(JournalHead entry, UndoOrFinish kind) {
        if (entry.running()) {
            return Optional.of(UndoObstacle.RUNNING);
        }
        if (kind == UndoOrFinish.UNDO && !entry.touchedAny()) {
            return Optional.of(UndoObstacle.NOTHING_SENT);
        }
        Optional<AwsSession> session = workspace.awsProperty().get();
        if (session.isEmpty()) {
            return Optional.of(UndoObstacle.NOT_CONNECTED);
        }
        if (!entry.account().samePlace(session.get().account())) {
            return Optional.of(UndoObstacle.ELSEWHERE);
        }
        return busy.get() ? Optional.of(UndoObstacle.BUSY) : Optional.empty();
    }

    /** Reads AWS and proposes a plan; changes nothing. */
    public void propose(ActivityRow line, UndoOrFinish kind, ScreenChanges on) {
        Optional<AwsSession> session = workspace.awsProperty().get();
        if (session.isPresent() && obstacle(line.head(), kind).isEmpty()) {
            read(_ -> proposed(tools.journal().entry(line.id()), kind, session.get()), on);
        }
    }

    @Override
    public void propose(String entry, UndoOrFinish kind, ScreenChanges on) {
        Optional<AwsSession> session = workspace.awsProperty().get();
        if (session.isPresent() && !busy.get()) {
            read(_ -> proposed(tools.journal().entry(entry), kind, session.get()), on);
        }
    }

    private void read(Work<UndoProposal> work, ScreenChanges on) {
        reading.set(true);
        tasks.start(
                "read-rules",
                work,
                found -> {
                    reading.set(false);
                    asking = Optional.of(on);
                    proposal.set(Optional.of(found));
                },
                failure -> {
                    reading.set(false);
                    fail(failure, on);
                });
    }

    /** Where nothing remains to be done, the earlier plan is settled. */
    private UndoProposal proposed(JournalEntry entry, UndoOrFinish kind, AwsSession session)
            throws InterruptedException {
        ActivityRow line = ActivityRow.of(entry.head(), ZoneId.systemDefault());
        UndoProposal found = UndoProposal.of(line, entry, kind, tools.following(session, entry, kind), session);
        if (found.empty() && found.changed().isEmpty() && entry.pending()) {
            tools.journal().settle(entry.id());
        }
        return found;
    }

    /** The user declines, or there is nothing to decide. */
    public void drop() {
        proposal.get().filter(UndoProposal::empty).ifPresent(_ -> runner.settled());
        proposal.set(Optional.empty());
    }

    /** Applies the proposed plan. */
    public void apply() {
        proposal.get().filter(found -> !found.empty()).ifPresent(found -> {
            proposal.set(Optional.empty());
            asking.ifPresent(on -> on.run(
                    label(found.kind()),
                    found.session(),
                    (rules, watch) -> rules.follow(found.entry(), found.kind(), found.plan(), watch)));
        });
    }

    private static String label(UndoOrFinish kind) {
        return kind == UndoOrFinish.UNDO ? "undo" : "finish";
    }

    /** Leaves an unfinished plan as it is and stops offering it. */
    public void leave(JournalHead entry, ScreenChanges on) {
        tasks.start(
                "settle-plan",
                _ -> {
                    tools.journal().settle(entry.id());
                    return entry;
                },
                _ -> runner.settled(),
                failure -> fail(failure, on));
    }

    private void fail(Failure failure, ScreenChanges on) {
        on.fail(new ChangeState.Failed(failure));
        runner.settled();
    }
}
