package org.queuebridge.ui.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.queuebridge.changes.Applied;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.ui.session.Workspace;

/**
 * The change that Undo undoes, whichever screen made it: the last one in the connected session that can be undone and
 * was not. Undo again undoes the one before. On the window's thread.
 */
public final class LastChange implements ChangeRunner.Follower {
    private final Workspace workspace;
    private final Deque<Applied> made = new ArrayDeque<>();

    public LastChange(Workspace workspace) {
        this.workspace = workspace;
        workspace.awsProperty().subscribe((before, now) -> {
            if (!sameConnection(before, now)) {
                made.clear();
            }
        });
    }

    static boolean sameConnection(Optional<AwsSession> before, Optional<AwsSession> now) {
        return before.flatMap(session -> now.filter(session::sameConnection)).isPresent();
    }

    /** The change; empty where there is none. */
    public Optional<Applied> newest() {
        return Optional.ofNullable(made.peekFirst());
    }

    @Override
    public Runnable after(AwsSession session, Applied applied) {
        return () -> {
            if (sameConnection(Optional.of(session), workspace.awsProperty().get())) {
                take(applied);
            }
        };
    }

    private void take(Applied applied) {
        if (AppliedNotice.canUndo(applied)) {
            made.push(applied);
        } else if (applied.purpose() == Purpose.UNDO) {
            made.stream()
                    .filter(change -> subjects(change).containsAll(subjects(applied)))
                    .findFirst()
                    .ifPresent(made::remove);
        }
    }

    /** What a change is about: rules, or the bus or integration of a bus. */
    private static Set<Object> subjects(Applied applied) {
        Stream<Object> rules =
                applied.rules().stream().map(result -> result.change().key());
        Stream<Object> setUp = applied.setUp().stream()
                .map(SetUpResult::change)
                .map(change -> List.of(change.getClass(), change.bus()));
        return Stream.concat(rules, setUp).collect(Collectors.toSet());
    }

    @Override
    public void unsure(AwsSession session, Failure failure) {
        // What was made before can still be undone.
    }
}
