package org.queuebridge.task;

import java.util.List;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.domain.Redaction;
import org.slf4j.Logger;

/** Turns any exception into a failure with a message for people. */
public final class UnexpectedFailure {
    private UnexpectedFailure() {}

    /** Returns the failure that was thrown, or an unexpected failure for any other exception. */
    public static Failure failure(Throwable thrown) {
        return switch (thrown) {
            case FailureException known -> known.failure();
            case OutOfMemoryError _ -> new Failure.Unexpected(Reason.OUT_OF_MEMORY, List.of(), Evidence.NONE);
            default -> new Failure.Unexpected(Reason.UNEXPECTED, List.of(firstLine(thrown)), Evidence.NONE);
        };
    }

    /**
     * Returns the failure that ends a step: the one that was thrown, or an unexpected failure for any other exception,
     * which is logged. A cancellation is rethrown.
     *
     * @param what what was not done
     */
    public static Failure logged(Logger log, String what, RuntimeException thrown) {
        if (thrown instanceof FailureException known) {
            return known.unlessCanceled();
        }
        log.error("{}: {}", what, Redaction.trace(thrown));
        return failure(thrown);
    }

    private static String firstLine(Throwable thrown) {
        String words = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        return words.lines().findFirst().orElse("");
    }
}
