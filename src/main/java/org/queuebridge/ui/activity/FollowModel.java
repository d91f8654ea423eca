package org.queuebridge.ui.activity;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeRules;
import org.queuebridge.changes.GoOn;
import org.queuebridge.changes.JournalEntry;
import org.queuebridge.changes.JournalHead;
import org.queuebridge.changes.Watch;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.task.Tasks;
import org.queuebridge.ui.change.ChangeState;
import org.queuebridge.ui.change.Changes;
import org.queuebridge.ui.session.ChangeTools;
import org.queuebridge.ui.session.Workspace;

/** Undoes and finishes plans of the journal: proposes what would be done, and does it once a person has agreed. */
public final class FollowModel implements Changes {
    private final Tasks tasks;
    private final Workspace workspace;
    private final ChangeTools tools;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<ChangeState> state = new ReadOnlyObjectWrapper<>(new ChangeState.None());
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<AwsSession> last = Optional.empty();

    /**
     * For the account that is connected.
     *
     * @param changed told whenever rules or journal may be other than they were
     */
    public FollowModel(Tasks tasks, Workspace workspace, ChangeTools tools, Runnable changed) {
        this.tasks = tasks;
        this.workspace = workspace;
        this.tools = tools;
        this.changed = changed;
    }

    @Override
    public ReadOnlyObjectProperty<ChangeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What a person is to agree to; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Proposal>> proposalProperty() {
        return proposal.getReadOnlyProperty();
    }

    /** Why one cannot go on from a plan just now; empty where one can. */
    public Optional<Hindrance> hindrance(JournalHead entry, Way way) {
        if (entry.running()) {
            return Optional.of(Hindrance.RUNNING);
        }
        if (way == Way.UNDO && !entry.touchedAny()) {
            return Optional.of(Hindrance.NOTHING_SENT);
        }
        Optional<AwsSession> session = workspace.awsProperty().get();
        if (session.isEmpty()) {
            return Optional.of(Hindrance.NOT_CONNECTED);
        }
        if (!entry.account().samePlace(ChangeTools.account(session.get()))) {
            return Optional.of(Hindrance.ELSEWHERE);
        }
        return busy() ? Optional.of(Hindrance.BUSY) : Optional.empty();
    }

    /** Reads what is there now, and proposes what would be done; changes nothing. */
    public void propose(ActivityLine line, Way way) {
        Optional<AwsSession> session = workspace.awsProperty().get();
        if (session.isPresent() && hindrance(line.head(), way).isEmpty()) {
            state.set(new ChangeState.Busy());
            tasks.start(
                    "read-rules",
                    _ -> proposed(line, way, session.get()),
                    found -> {
                        state.set(new ChangeState.None());
                        proposal.set(Optional.of(found));
                    },
                    this::failed);
        }
    }

    /** Where nothing is left to do, the former plan is dealt with. */
    private Proposal proposed(ActivityLine line, Way way, AwsSession session) throws InterruptedException {
        GoOn goOn = new GoOn(session.eventBridge());
        JournalEntry entry = tools.journal().entry(line.id());
        Proposal found =
                Proposal.of(line, entry, way, way == Way.UNDO ? goOn.undo(entry) : goOn.finish(entry), session);
        if (found.empty() && found.changed().isEmpty() && entry.pending()) {
            tools.journal().settle(entry.id());
        }
        return found;
    }

    /** The person does not agree, or there is nothing to agree to. */
    public void drop() {
        proposal.get().filter(Proposal::empty).ifPresent(_ -> changed.run());
        proposal.set(Optional.empty());
    }

    /** Does what was proposed. */
    public void apply() {
        proposal.get().filter(found -> !found.empty()).ifPresent(found -> {
            proposal.set(Optional.empty());
            start(
                    label(found.way()),
                    found.session(),
                    (rules, watch) -> rules.follow(found.entry(), found.plan(), watch));
        });
    }

    private static String label(Way way) {
        return way == Way.UNDO ? "take-back" : "go-on";
    }

    @Override
    public void goOn(Applied former) {
        last.ifPresent(session -> start("go-on", session, (rules, watch) -> rules.goOn(former, watch)));
    }

    @Override
    public void takeBack(Applied former) {
        last.ifPresent(session -> start("take-back", session, (rules, watch) -> rules.takeBack(former, watch)));
    }

    @Override
    public void dismiss() {
        if (!busy()) {
            state.set(new ChangeState.None());
        }
    }

    /** A plan that was not finished stays as it is, and is not offered any more. */
    public void leave(JournalHead entry) {
        tasks.start(
                "settle-plan",
                _ -> {
                    tools.journal().settle(entry.id());
                    return entry;
                },
                _ -> changed.run(),
                this::failed);
    }

    private boolean busy() {
        return state.get() instanceof ChangeState.Busy;
    }

    private interface Change {
        Applied run(ChangeRules rules, Watch watch) throws InterruptedException;
    }

    private void start(String label, AwsSession session, Change change) {
        if (!busy()) {
            state.set(new ChangeState.Busy());
            last = Optional.of(session);
            ChangeRules rules = tools.changing(session);
            tasks.startSteps(
                    label, (progress, stop) -> change.run(rules, new Watch(progress, stop)), this::ended, this::failed);
        }
    }

    private void ended(Applied applied) {
        state.set(new ChangeState.Ended(applied));
        changed.run();
    }

    private void failed(Failure failure) {
        state.set(new ChangeState.Failed(failure));
        changed.run();
    }
}
