package org.queuebridge.sandbox.http;

import java.util.Set;

/**
 * The protocol of one of the sandbox's clouds: its answers and its wording of errors. Served by {@link FaultyHandler}.
 * Called by many threads at once.
 */
public interface Protocol {
    /** The operation of a request in the protocol's own terms, such as {@code PutRule} or {@code queues}. */
    String operation(Request request);

    /** All operations that are served, by the names that {@link #operation} has for them. */
    Set<String> operations();

    /** The answer without a fault, errors for wrong requests included. */
    Response answer(Request request);

    /** {@link Fault.Refused} in the protocol's words. */
    Response refused(Request request);

    /** {@link Fault.Throttled} in the protocol's words, with {@code Retry-After}. */
    Response throttled(Request request, int retryAfterSeconds);

    /** {@link Fault.ServerError} in the protocol's words. */
    Response serverError(Request request, int status);

    /** {@link Fault.FailedEntries}; the ordinary answer for an operation that has no entries. */
    default Response failedEntries(Request request) {
        return answer(request);
    }

    /** {@link Fault.PartialEntries}; the ordinary answer for an operation that has no such entries. */
    default Response partialEntries(Request request) {
        return answer(request);
    }
}
