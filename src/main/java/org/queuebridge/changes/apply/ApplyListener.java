package org.queuebridge.changes.apply;

import org.queuebridge.changes.ChangeResult;
import org.queuebridge.domain.change.RuleChange;

/** Told how far a plan is, on the threads that apply it. */
public interface ApplyListener {
    /**
     * A step is about to be sent.
     *
     * @param step from 0; as many as the change has where it is read back
     */
    void begins(RuleChange change, int step);

    /** A rule has been dealt with. */
    void ended(ChangeResult result);

    /** Tells nobody. */
    static ApplyListener none() {
        return new ApplyListener() {
            @Override
            public void begins(RuleChange change, int step) {}

            @Override
            public void ended(ChangeResult result) {}
        };
    }
}
