package org.queuebridge.rules;

import java.util.List;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.rule.Rule;
import org.queuebridge.domain.rule.Target;

/** How deleting a rule ended. Where it throws instead, nothing was changed. */
public sealed interface DeleteResult {
    /** It is gone, with its targets; or was already. */
    record Deleted() implements DeleteResult {}

    /**
     * It is still there. Deleting again goes on from here.
     *
     * @param rule as it was read at the beginning
     * @param targetsLeft the targets that it still has
     * @param confirmed whether these were read; else they are what was not removed for certain
     * @param why it stopped
     */
    record Stopped(Rule rule, List<Target> targetsLeft, boolean confirmed, Failure why) implements DeleteResult {
        public Stopped {
            targetsLeft = List.copyOf(targetsLeft);
        }
    }
}
