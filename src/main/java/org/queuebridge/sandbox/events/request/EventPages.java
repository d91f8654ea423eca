package org.queuebridge.sandbox.events.request;

import org.queuebridge.sandbox.aws.Paging;

/** Pages as EventBridge's requests ask for them. */
public final class EventPages {
    private EventPages() {}

    /** Reads {@code Limit} and {@code NextToken}. */
    public static Paging read(EventInput input, String scope) {
        return new Paging(
                scope,
                input.number("Limit", 1, EventLimits.PAGE).orElse(EventLimits.PAGE),
                input.optional("NextToken", InputShape.NEXT_TOKEN));
    }
}
