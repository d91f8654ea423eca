package org.queuebridge.ui.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan.Purpose;
import org.queuebridge.domain.rule.RuleKey;
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
        workspace.awsProperty().subscribe(_ -> made.clear());
    }

    /** The change; empty where there is none. */
    public Optional<Applied> newest() {
        return Optional.ofNullable(made.peekFirst());
    }

    @Override
    public Runnable after(AwsSession session, Applied applied) {
        return () -> {
            if (workspace.awsProperty().get().equals(Optional.of(session))) {
                take(applied);
            }
        };
    }

    private void take(Applied applied) {
        if (AppliedNotice.canUndo(applied)) {
            made.push(applied);
        } else if (applied.purpose() == Purpose.UNDO) {
            made.stream()
                    .filter(change -> rules(change).containsAll(rules(applied)))
                    .findFirst()
                    .ifPresent(made::remove);
        }
    }

    private static Set<RuleKey> rules(Applied applied) {
        return applied.rules().stream().map(result -> result.change().key()).collect(Collectors.toSet());
    }

    @Override
    public void unsure(AwsSession session, Failure failure) {
        // What was made before can still be undone.
    }
}
