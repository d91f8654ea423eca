package org.queuebridge.changes;

import org.queuebridge.domain.change.Grant;

/**
 * Port: the policies of resources that rules deliver to. Giving what is given, and taking what is gone, does nothing.
 * Other statements of a policy stay as they are. Every method throws {@link org.queuebridge.domain.FailureException}.
 */
public interface Grants {
    /** Merges the statement into the resource's policy. */
    void allow(Grant grant);

    /** Takes the statement out of the resource's policy. */
    void disallow(Grant grant);

    /** Grants of a place where no policy can be changed: nothing asks for it. */
    static Grants none() {
        return new Grants() {
            @Override
            public void allow(Grant grant) {
                throw new IllegalStateException("no policy can be changed here: " + grant);
            }

            @Override
            public void disallow(Grant grant) {
                throw new IllegalStateException("no policy can be changed here: " + grant);
            }
        };
    }
}
