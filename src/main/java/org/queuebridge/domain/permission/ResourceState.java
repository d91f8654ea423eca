package org.queuebridge.domain.permission;

import java.util.List;

/**
 * What decides whether events may be delivered to a resource.
 *
 * @param policies those that concern it: one for a function, queue or topic, all of the region for a log group
 */
public record ResourceState(List<PolicyDocument> policies, Encryption encryption) {
    public ResourceState {
        policies = List.copyOf(policies);
    }
}
