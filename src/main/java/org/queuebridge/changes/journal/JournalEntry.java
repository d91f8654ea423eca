package org.queuebridge.changes.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.ChangeResult.Refused;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.change.RuleChange;
import org.queuebridge.domain.rule.RuleKey;

/**
 * A plan in the journal, with its rules.
 *
 * @param head the plan's progress
 * @param plan the plan, with the rules before and after
 */
public record JournalEntry(JournalHead head, ChangePlan plan) {
    /**
     * The progress of one rule.
     *
     * @param sent how many steps were sent
     * @param answered how many of them were confirmed
     * @param refused the refused steps, which the following steps did not need
     * @param end how the rule ended; empty where the program was killed before
     * @param why the failure, if any
     */
    public record Course(int sent, int answered, List<Refused> refused, Optional<End> end, Optional<Failure> why) {
        /** Nothing has happened yet. */
        public static final Course NONE = new Course(0, 0, List.of(), Optional.empty(), Optional.empty());

        public Course {
            refused = List.copyOf(refused);
        }

        /** The next step, or the one whose answer did not arrive, from 0. */
        public int next() {
            return answered + refused.size();
        }

        /** Whether a step was done, or may have been. A failed step changed nothing, unlike the steps before it. */
        public boolean mayHaveChanged() {
            boolean failed = end.filter(End.FAILED::equals).isPresent();
            boolean finished = end.filter(End.DONE::equals).isPresent();
            return finished || (sent > 0 && !(failed && answered == 0));
        }

        /** Adds a step that was sent. */
        public Course withSent() {
            return new Course(sent + 1, answered, refused, end, why);
        }

        /** Adds the confirmation of a step. */
        public Course withAnswered() {
            return new Course(sent, answered + 1, refused, end, why);
        }

        /** Adds the refusal of a step. */
        public Course with(Refused more) {
            List<Refused> all = new ArrayList<>(refused);
            all.add(more);
            return new Course(sent, answered, all, end, why);
        }

        /** Adds the rule's result. */
        public Course ended(End how, Optional<Failure> failure) {
            return new Course(sent, answered, refused, Optional.of(how), failure);
        }
    }

    /** How a rule ended. The words are in the messages under {@code journal.end.<NAME>}. */
    public enum End {
        DONE,
        NOT_AS_PLANNED,
        CHANGED_MEANWHILE,
        FAILED,
        STOPPED,
        UNPERMITTED;

        /** The journal's form of a result. */
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

        /** The journal's form of a result of the set-up; finishing waits again for what is not reported yet. */
        public static End of(SetUpResult result) {
            return switch (result) {
                case SetUpResult.Done _ -> DONE;
                case SetUpResult.Failed _ -> FAILED;
                case SetUpResult.NotYet _, SetUpResult.Stopped _ -> STOPPED;
            };
        }
    }

    /** The plan's id. */
    public String id() {
        return head.id();
    }

    /** The account, and who was signed in. */
    public AwsAccount account() {
        return head.account();
    }

    /** The id of the plan that this one finishes, if any. */
    public Optional<String> finishes() {
        return head.finishes();
    }

    /** Whether it is unfinished and not settled. */
    public boolean pending() {
        return head.pending();
    }

    /** The progress of a rule. */
    public Course course(RuleKey key) {
        return head.course(key);
    }

    /** The progress of the change of the set-up. */
    public Course setUpCourse() {
        return head.setUp().map(JournalHead.SetUpCourse::course).orElse(Course.NONE);
    }

    /** The rules for which a step was sent: those that can be undone. */
    public List<RuleChange> touched() {
        return changes().filter(change -> course(change.key()).sent() > 0).toList();
    }

    /** What remains to be done for a rule; only its permissions, where nothing else remains. */
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
