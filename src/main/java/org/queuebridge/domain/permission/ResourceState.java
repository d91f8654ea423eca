package org.queuebridge.domain.permission;

import java.util.List;
import java.util.Optional;

/**
 * What decides whether events may be delivered to a resource.
 *
 * @param policies those that concern it: one for a function, queue or topic, all of the region for a log group
 * @param key the key of the account's own that it is encrypted with; empty where there is none, or another kind of key
 * @param deduplicates whether it takes what comes without an id to tell doubles by, as what rules send does: a FIFO
 *     queue only where it makes that id from the content
 */
public record ResourceState(
        List<PolicyDocument> policies, Encryption encryption, Optional<OwnKey> key, boolean deduplicates) {
    public ResourceState {
        policies = List.copyOf(policies);
    }

    /** One whose key was not read, and that takes whatever it may. */
    public ResourceState(List<PolicyDocument> policies, Encryption encryption) {
        this(policies, encryption, Optional.empty(), true);
    }

    /**
     * A key of the account's own.
     *
     * @param arn of the key itself, not of an alias
     */
    public record OwnKey(String arn, PolicyDocument policy) {}
}
