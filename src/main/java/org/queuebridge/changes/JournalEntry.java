package org.queuebridge.changes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;

/**
 * A plan that was begun, and how it went.
 *
 * @param id of its own
 * @param begun when
 * @param account where, and as whom
 * @param plan with what was there before
 * @param rules how far each of its rules got
 * @param running whether the program that began it is still at it
 * @param settled whether it was dealt with since, see {@link Journal#settle}
 */
public record JournalEntry(
        String id,
        Instant begun,
        Account account,
        ChangePlan plan,
        Map<RuleKey, Course> rules,
        boolean running,
        boolean settled) {
    public JournalEntry {
        rules = Map.copyOf(rules);
    }

    /**
     * How far a rule got.
     *
     * @param sent how many steps were sent
     * @param answered how many of them were answered
     * @param end how it ended; empty where the program was killed meanwhile
     * @param why what failed
     */
    public record Course(int sent, int answered, Optional<End> end, Optional<Failure> why) {
        /** Nothing happened yet. */
        public static final Course NONE = new Course(0, 0, Optional.empty(), Optional.empty());
    }

    /** How a rule ended. The words are in {@code messages.properties} under {@code journal.end.<NAME>}. */
    public enum End {
        DONE,
        NOT_AS_PLANNED,
        CHANGED_MEANWHILE,
        FAILED,
        STOPPED;

        /** How a result is remembered. */
        public static End of(ChangeResult result) {
            return switch (result) {
                case ChangeResult.Done _ -> DONE;
                case ChangeResult.NotAsPlanned _ -> NOT_AS_PLANNED;
                case ChangeResult.ChangedMeanwhile _ -> CHANGED_MEANWHILE;
                case ChangeResult.Failed _ -> FAILED;
                case ChangeResult.Stopped _ -> STOPPED;
            };
        }
    }

    /** How far that rule got. */
    public Course course(RuleKey key) {
        return rules.getOrDefault(key, Course.NONE);
    }

    /** Whether the program was killed before it could say how every rule ended. */
    public boolean abandoned() {
        return !running
                && changes().anyMatch(change -> course(change.key()).end().isEmpty());
    }

    /** Whether it was abandoned, and nobody has dealt with it since. */
    public boolean pending() {
        return abandoned() && !settled;
    }

    /** The rules that something was sent for: those that can be undone. */
    public List<RuleChange> touched() {
        return changes().filter(change -> course(change.key()).sent() > 0).toList();
    }

    private Stream<RuleChange> changes() {
        return plan.changes().stream();
    }
}
