package org.queuebridge.sandbox.iam;

import java.util.Collection;

/** What a resource's policies say to a request (IAM user guide, policy evaluation logic). */
public enum Decision {
    ALLOWED,
    /** A statement says no: whatever else allows it, it is refused. */
    DENIED,
    /** No statement says anything. */
    SILENT;

    /** The decision of all policies together. */
    public static Decision of(Collection<Policy> policies, AccessRequest request) {
        Decision decision = SILENT;
        for (Policy policy : policies) {
            for (Statement statement : policy.statements()) {
                if (statement.appliesTo(request)) {
                    if (!statement.allows()) {
                        return DENIED;
                    }
                    decision = ALLOWED;
                }
            }
        }
        return decision;
    }
}
