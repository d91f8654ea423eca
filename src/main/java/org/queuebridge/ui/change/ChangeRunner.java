package org.queuebridge.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.apply.ChangeRules;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.connect.ChangeUseCases;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Redaction;
import org.queuebridge.domain.change.BusChange;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.UnexpectedFailure;
import org.queuebridge.ui.session.Workspace;
import org.slf4j.LoggerFactory;

/**
 * Runs all changes, one at a time in the whole window, and notifies everything that shows rules or the journal. On the
 * window's thread.
 */
public final class ChangeRunner {
    private final Tasks tasks;
    private final ChangeUseCases tools;
    private final Workspace workspace;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final List<Follower> followers = new ArrayList<>();

    public ChangeRunner(Tasks tasks, ChangeUseCases tools, Workspace workspace) {
        this.tasks = tasks;
        this.tools = tools;
        this.workspace = workspace;
    }

    /** A change. */
    @FunctionalInterface
    public interface Change {
        /** Applies it, off the window's thread. */
        Applied run(ChangeRules rules, ApplyProgress watch) throws InterruptedException;
    }

    /** Follows changes, because it shows rules or the journal. */
    public interface Follower {
        /**
         * A change has ended. Called off the window's thread, for work that takes time.
         *
         * @return what is done next on the window's thread
         */
        Runnable after(AwsSession session, Applied applied);

        /** A change failed, so rules may differ from what is shown. */
        void unsure(AwsSession session, Failure failure);

        /** Only the journal has changed. */
        default void settled() {}
    }

    /** Whether a change is running. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Notifies a follower of every change from now on. */
    public void tell(Follower follower) {
        followers.add(follower);
    }

    /** A plan of the journal was settled. */
    public void settled() {
        followers.forEach(Follower::settled);
    }

    /**
     * Starts a change, unless one is running.
     *
     * @param label names it for the status bar
     * @param told receives its state; after all followers
     */
    public void run(String label, AwsSession session, Change change, Consumer<ChangeState> told) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        told.accept(new ChangeState.Busy());
        ChangeRules rules = tools.changing(session);
        List<Follower> following = List.copyOf(followers);
        tasks.startSteps(
                label,
                (progress, stop) -> ended(session, change.run(rules, new ApplyProgress(progress, stop)), following),
                ended -> {
                    busy.set(false);
                    workspace.heard(session, failure(ended.applied()));
                    try {
                        ended.next().forEach(Runnable::run);
                    } finally {
                        told.accept(new ChangeState.Ended(ended.applied()));
                    }
                },
                failure -> {
                    busy.set(false);
                    workspace.heard(session, Optional.of(failure));
                    following.forEach(each -> each.unsure(session, failure));
                    told.accept(new ChangeState.Failed(failure));
                });
    }

    /** The last failure of a rule or bus; one of a target's service or of Genesys Cloud says nothing about AWS. */
    private static Optional<Failure> failure(Applied applied) {
        if (applied.setUp().isPresent()) {
            return applied.setUp().get() instanceof SetUpResult.Failed failed && failed.change() instanceof BusChange
                    ? Optional.of(failed.why())
                    : Optional.empty();
        }
        return applied.rules().stream()
                .flatMap(result -> result instanceof ChangeResult.Failed failed ? Stream.of(failed.why()) : Stream.of())
                .reduce((_, last) -> last);
    }

    private record Ended(Applied applied, List<Runnable> next) {}

    private static Ended ended(AwsSession session, Applied applied, List<Follower> following) {
        return new Ended(
                applied,
                following.stream().map(each -> after(each, session, applied)).toList());
    }

    /** The change was made and is reported so, even if a view fails to follow it. */
    private static Runnable after(Follower follower, AwsSession session, Applied applied) {
        try {
            return follower.after(session, applied);
        } catch (RuntimeException | Error e) {
            LoggerFactory.getLogger(ChangeRunner.class).error("a change could not be followed: {}", Redaction.trace(e));
            Failure why = UnexpectedFailure.failure(e);
            return () -> follower.unsure(session, why);
        }
    }
}
