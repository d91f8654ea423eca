package org.queuebridge.domain.permission;

import java.util.List;
import org.queuebridge.domain.permission.policy.PolicyDocument;

/**
 * The state of a resource that decides whether events may be delivered to it.
 *
 * @param policies those that concern it: one for a function, queue or topic, all of the region for a log group
 * @param deduplicates whether it takes what comes without an id to tell doubles by, as what rules send does: a FIFO
 *     queue only where it makes that id from the content
 */
public record ResourceState(List<PolicyDocument> policies, Encryption encryption, boolean deduplicates) {
    public ResourceState {
        policies = List.copyOf(policies);
    }

    /** One that takes whatever it may. */
    public ResourceState(List<PolicyDocument> policies, Encryption encryption) {
        this(policies, encryption, true);
    }
}
