package org.queuebridge.changes.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.changes.SetUpResult;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/**
 * Port: the permanent record of changes. Each call returns once its record is on the disk. Throws
 * {@link org.queuebridge.domain.FailureException} where the journal cannot be written or read.
 */
public interface Journal {
    /**
     * Records that a plan is about to be applied.
     *
     * @param finishes the id of the plan that this one finishes, if any
     */
    Page begin(AwsAccount account, ChangePlan plan, Optional<String> finishes);

    /**
     * Lists the newest plans by any program of this user, and all older plans that were not finished.
     *
     * @param most the most plans of the newest; fewer where they have very many rules, but at least one
     */
    Listing list(int most);

    /** Reads a listed plan with its rules before and after. Fails where the plan was removed meanwhile. */
    JournalEntry entry(String id);

    /**
     * Reads the plans that change any of these rules, newest first, one at a time, as long as the reader wants more.
     *
     * @param more receives each plan; returns whether to read on
     */
    void history(Collection<RuleKey> rules, Predicate<JournalEntry> more);

    /** Marks an unfinished plan as settled: it is no longer offered, but stays in the list. */
    void settle(String id);

    /**
     * A part of the list of plans.
     *
     * @param heads the plans, newest first
     * @param older whether there are older ones
     */
    record Listing(List<JournalHead> heads, boolean older) {
        public Listing {
            heads = List.copyOf(heads);
        }
    }

    /**
     * Records the progress of one plan; used by several threads at once. Except for {@link #sending}, a record that
     * cannot be written is written with the next one.
     */
    interface Page extends AutoCloseable {
        /** The plan's id. */
        String id();

        /** Records that a step is about to be sent. Where this fails, the step must not be sent. */
        void sending(RuleKey key, int step);

        /** Records that a step is done. */
        void answered(RuleKey key, int step);

        /** Records that a step was refused and the plan continues. */
        void refused(RuleKey key, ChangeResult.Refused refused);

        /** Records the result of a rule. */
        void ended(RuleKey key, ChangeResult result);

        /** As {@link #sending}, of the plan's change of the set-up. */
        void sendingSetUp(int step);

        /** Records that a step of the change of the set-up is done. */
        void answeredSetUp(int step);

        /** Records the result of the change of the set-up. */
        void endedSetUp(SetUpResult result);

        /** Records that the plan ended. Not called where the program is killed. */
        @Override
        void close();
    }
}
