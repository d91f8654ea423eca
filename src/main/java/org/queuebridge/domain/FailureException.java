package org.queuebridge.domain;

import java.io.Serial;

/** Carries a {@link Failure} out of a call. Its text is for the log and holds no secret. */
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

    /** The failure, for a caller who goes on after it. A cancellation is thrown on: nobody goes on after that. */
    public Failure unlessCancelled() {
        if (failure instanceof Failure.Cancelled) {
            throw this;
        }
        return failure;
    }

    private static String text(Failure failure) {
        return failure.reason() + " " + failure.args() + " " + failure.evidence();
    }
}
