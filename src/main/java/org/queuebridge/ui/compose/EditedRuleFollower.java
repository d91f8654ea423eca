package org.queuebridge.ui.compose;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.queuebridge.changes.Applied;
import org.queuebridge.connect.AwsSession;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.RuleKey;
import org.queuebridge.ui.change.ChangeRunner;

/**
 * Follows changes of rules that are edited or that the screen mentions.
 *
 * @param changed receives, after each change, the rules that have changed
 */
record EditedRuleFollower(EditModel editing, Consumer<Set<RuleKey>> changed) implements ChangeRunner.Follower {
    @Override
    public Runnable after(AwsSession session, Applied applied) {
        Set<RuleKey> keys =
                applied.rules().stream().map(result -> result.change().key()).collect(Collectors.toSet());
        return () -> {
            editing.follow(applied);
            changed.accept(keys);
        };
    }

    /** An edit is planned against the rule as it was read: where the rule has changed, nothing is sent. */
    @Override
    public void unsure(AwsSession session, Failure failure) {
        changed.accept(Set.of());
    }
}
