package org.queuebridge.changes.journal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.queuebridge.changes.AwsAccount;
import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/**
 * Port: what was changed, kept for good. Whatever is told has reached the disk when the call returns. Throws
 * {@link org.queuebridge.domain.FailureException} where it cannot be kept or read.
 */
public interface Journal {
    /**
     * A plan is about to be applied.
     *
     * @param finishes the id of the plan that this one finishes, if it does
     */
    Page begin(AwsAccount account, ChangePlan plan, Optional<String> finishes);

    /**
     * The newest plans that were begun, by whichever program of this person, and those older ones that were not
     * finished.
     *
     * @param most how many of the newest; fewer come where they name very many rules, but at least one
     */
    Listing list(int most);

    /** A plan of the list with what its rules were and were to be. Fails where it was removed meanwhile. */
    JournalEntry entry(String id);

    /**
     * Reads the plans that change one of these rules, the newest first and one at a time, as long as the reader wants
     * more.
     *
     * @param more told each plan; says whether to read on
     */
    void history(Collection<RuleKey> rules, Predicate<JournalEntry> more);

    /** A plan that was not finished needs nobody's attention any more; it stays in the list. */
    void settle(String id);

    /**
     * Part of the plans.
     *
     * @param heads the newest first
     * @param older whether there are others
     */
    record Listing(List<JournalHead> heads, boolean older) {
        public Listing {
            heads = List.copyOf(heads);
        }
    }

    /**
     * What becomes of one plan; used by several threads at once. What is told afterwards and cannot be written is
     * written with the next line that can be: all but {@link #sending}.
     */
    interface Page extends AutoCloseable {
        /** The plan's own. */
        String id();

        /** A step is about to be sent; it must not be where this fails. */
        void sending(RuleKey key, int step);

        /** A step was answered: it is done. */
        void answered(RuleKey key, int step);

        /** A step was refused, and those behind it are sent all the same. */
        void refused(RuleKey key, ChangeResult.Refused refused);

        /** A rule has been dealt with. */
        void ended(RuleKey key, ChangeResult result);

        /** The plan is over, as far as it got. Not called where the program is killed. */
        @Override
        void close();
    }
}
