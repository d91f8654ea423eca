package org.queuebridge.changes.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;

/**
 * A plan that was begun, whole.
 *
 * @param head how it went
 * @param plan with what was there before
 */
public record JournalEntry(JournalHead head, ChangePlan plan) {
    /**
     * How far a rule got.
     *
     * @param sent how many steps were sent
     * @param answered how many of them were done by their answer
     * @param refused those of them that were refused, and that the steps behind them did not need
     * @param end how it ended; empty where the program was killed meanwhile
     * @param why what failed
     */
    public record Course(int sent, int answered, List<Refused> refused, Optional<End> end, Optional<Failure> why) {
        /** Nothing happened yet. */
        public static final Course NONE = new Course(0, 0, List.of(), Optional.empty(), Optional.empty());

        public Course {
            refused = List.copyOf(refused);
        }

        /** The step that came next, or whose answer did not arrive, from 0. */
        public int next() {
            return answered + refused.size();
        }

        /** A further step was sent. */
        public Course withSent() {
            return new Course(sent + 1, answered, refused, end, why);
        }

        /** The answer to it says that it is done. */
        public Course withAnswered() {
            return new Course(sent, answered + 1, refused, end, why);
        }

        /** The answer to it says that it is not. */
        public Course with(Refused more) {
            List<Refused> all = new ArrayList<>(refused);
            all.add(more);
            return new Course(sent, answered, all, end, why);
        }

        /** The rule has been dealt with. */
        public Course ended(End how, Optional<Failure> failure) {
            return new Course(sent, answered, refused, Optional.of(how), failure);
        }
    }

    /** How a rule ended. The words are in {@code messages.properties} under {@code journal.end.<NAME>}. */
    public enum End {
        DONE,
        NOT_AS_PLANNED,
        CHANGED_MEANWHILE,
        FAILED,
        STOPPED,
        UNPERMITTED;

        /** How a result is remembered. */
        public static End of(ChangeResult result) {
            return switch (result) {
                case ChangeResult.Done _ -> DONE;
                case ChangeResult.NotAsPlanned _ -> NOT_AS_PLANNED;
                case ChangeResult.ChangedMeanwhile _ -> CHANGED_MEANWHILE;
                case ChangeResult.Failed _ -> FAILED;
                case ChangeResult.Stopped _ -> STOPPED;
                case ChangeResult.Unpermitted _ -> UNPERMITTED;
            };
        }
    }

    /** Of its own. */
    public String id() {
        return head.id();
    }

    /** Where, and as whom. */
    public AwsAccount account() {
        return head.account();
    }

    /** The id of the plan that this one finishes, if it does. */
    public Optional<String> finishes() {
        return head.finishes();
    }

    /** Whether it was not finished, and nobody has dealt with it since. */
    public boolean pending() {
        return head.pending();
    }

    /** How far that rule got. */
    public Course course(RuleKey key) {
        return head.course(key);
    }

    /** The rules that something was sent for: those that can be undone. */
    public List<RuleChange> touched() {
        return changes().filter(change -> course(change.key()).sent() > 0).toList();
    }

    /** What the plan asks of a rule; where nothing but permissions is left of it, those. */
    public RuleChange left(RuleChange change) {
        Course course = course(change.key());
        return course.end().filter(End.UNPERMITTED::equals).isPresent()
                ? change.permittingOnly(
                        course.refused().stream().map(Refused::step).toList())
                : change;
    }

    private Stream<RuleChange> changes() {
        return plan.changes().stream();
    }
}
