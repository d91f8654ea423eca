package org.queuebridge.sandbox.http;

import java.time.Duration;

/** A fault of a call, on demand. */
public sealed interface Fault {

    /** Answered as usual, but only after this time. */
    record Slow(Duration delay) implements Fault {
        public Slow {
            if (delay.isNegative()) {
                throw new IllegalArgumentException("a delay of " + delay);
            }
        }
    }

    /** Not permitted: 403 of Genesys Cloud, {@code AccessDeniedException} of AWS. */
    record Refused() implements Fault {}

    /**
     * Too many calls: 429 of Genesys Cloud, {@code ThrottlingException} of AWS.
     *
     * @param retryAfterSeconds the header {@code Retry-After}, in whole seconds; 0 says at once
     */
    record Throttled(int retryAfterSeconds) implements Fault {
        public Throttled {
            if (retryAfterSeconds < 0) {
                throw new IllegalArgumentException("retry after " + retryAfterSeconds + " s");
            }
        }
    }

    /** An answer of this status, 500 to 599. */
    record ServerError(int status) implements Fault {
        public ServerError {
            if (status < 500 || status > 599) {
                throw new IllegalArgumentException(status + " is no server error: 500 to 599");
            }
        }
    }

    /** 200, with every entry failed. Operations without entries are answered as usual. */
    record FailedEntries() implements Fault {}

    /** 200, with every entry only in part. Operations without such entries are answered as usual. */
    record PartialEntries() implements Fault {}

    /**
     * The connection is closed without an answer. {@code java.net.http} by itself repeats a GET that was cut once more,
     * and so uses up two of these for one call.
     */
    record Cut() implements Fault {}
}
