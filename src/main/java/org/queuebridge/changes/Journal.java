package org.queuebridge.changes;

import java.util.List;
import org.queuebridge.domain.change.ChangePlan;
import org.queuebridge.domain.rule.RuleKey;

/**
 * Port: what was changed, kept for good. Whatever is told has reached the disk when the call returns. Throws
 * {@link org.queuebridge.domain.FailureException} where it cannot be kept.
 */
public interface Journal {
    /** A plan is about to be applied. */
    Page begin(Account account, ChangePlan plan);

    /** Every plan that was begun, by whichever program of this person, the newest first. */
    List<JournalEntry> entries();

    /** A plan that was not finished needs nobody's attention any more; it stays among the entries. */
    void settle(String id);

    /** What becomes of one plan; used by several threads at once. */
    interface Page extends AutoCloseable {
        /** A step is about to be sent. */
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
