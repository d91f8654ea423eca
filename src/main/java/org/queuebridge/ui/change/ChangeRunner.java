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
import org.queuebridge.changes.apply.ApplyProgress;
import org.queuebridge.changes.apply.ChangeRules;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Redaction;
import org.queuebridge.task.Tasks;
import org.queuebridge.task.UnexpectedFailure;
import org.queuebridge.ui.session.ChangeUseCases;
import org.queuebridge.ui.session.Workspace;
import org.slf4j.LoggerFactory;

/**
 * Runs everything that changes rules, one change at a time in the whole window, and tells all that shows rules or the
 * journal. On the window's thread.
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

    /** What is done. */
    @FunctionalInterface
    public interface Change {
        /** Does it, off the window's thread. */
        Applied run(ChangeRules rules, ApplyProgress watch) throws InterruptedException;
    }

    /** Shows rules or the journal. */
    public interface Follower {
        /**
         * A change has ended. Called off the window's thread, for what takes its time.
         *
         * @return what is then done on the window's thread
         */
        Runnable after(AwsSession session, Applied applied);

        /** A change did not end as it should, so that rules may be different from what is shown. */
        void unsure(AwsSession session, Failure failure);

        /** The journal alone is different. */
        default void settled() {}
    }

    /** Whether a change is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Tells it of every change from now on. */
    public void tell(Follower follower) {
        followers.add(follower);
    }

    /** A plan of the journal needs nobody's attention any more. */
    public void settled() {
        followers.forEach(Follower::settled);
    }

    /**
     * Begins a change, unless one is under way.
     *
     * @param label names it for the status bar
     * @param told how it goes; once all followers are told
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

    /** What failed of the rules last; what a target's service refused says nothing of whether AWS answers. */
    private static Optional<Failure> failure(Applied applied) {
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

    /** The change was made, and is said so, whatever goes wrong while something that shows it follows. */
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
