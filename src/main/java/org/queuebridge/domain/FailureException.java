package org.queuebridge.domain;

import java.io.Serial;

/** Throws a {@link Failure} out of a call. Its message is for the log and contains no secret. */
public final class FailureException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public FailureException(Failure failure) {
        super(text(failure));
        this.failure = failure;
    }

    public FailureException(Failure failure, Throwable cause) {
        super(text(failure), cause);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }

    /**
     * Returns the failure to a caller that continues after it. A cancellation is rethrown, because nothing may continue
     * after it.
     */
    public Failure unlessCanceled() {
        if (failure instanceof Failure.Canceled) {
            throw this;
        }
        return failure;
    }

    private static String text(Failure failure) {
        return failure.reason() + " " + failure.args() + " " + failure.evidence();
    }
}
