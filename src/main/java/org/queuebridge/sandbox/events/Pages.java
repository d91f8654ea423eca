package org.queuebridge.sandbox.events;

import org.queuebridge.sandbox.aws.Paging;

/** Pages as EventBridge's requests ask for them. */
final class Pages {
    private Pages() {}

    /** Reads {@code Limit} and {@code NextToken}. */
    static Paging read(Input input, String scope) {
        return new Paging(
                scope,
                input.number("Limit", 1, EventLimits.PAGE).orElse(EventLimits.PAGE),
                input.optional("NextToken", Shape.NEXT_TOKEN));
    }
}
