package org.queuebridge.changes.apply;

import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.change.RuleChange;

/** Follows the progress of a plan, on the threads that apply it. */
public interface ApplyListener {
    /**
     * A step is about to be sent.
     *
     * @param step the step, from 0; the number of steps while the result is checked
     */
    void begins(RuleChange change, int step);

    /** All steps of a rule have ended. */
    void ended(ChangeResult result);

    /** A listener that does nothing. */
    static ApplyListener none() {
        return new ApplyListener() {
            @Override
            public void begins(RuleChange change, int step) {}

            @Override
            public void ended(ChangeResult result) {}
        };
    }
}
