package org.queuebridge.sandbox.iam;

import java.util.Collection;

/** The decision of a resource's policies about a request (IAM user guide, policy evaluation logic). */
public enum Decision {
    ALLOWED,
    /** A statement denies it, whatever else allows it. */
    DENIED,
    /** No statement is about it. */
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
