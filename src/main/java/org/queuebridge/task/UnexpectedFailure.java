package org.queuebridge.task;

import java.util.List;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

/** What nobody foresaw, as a failure that a person can be told. */
public final class UnexpectedFailure {
    private UnexpectedFailure() {}

    /** The failure: the one that is thrown, or that something happened that nobody foresaw. */
    public static Failure failure(Throwable thrown) {
        return switch (thrown) {
            case FailureException known -> known.failure();
            case OutOfMemoryError _ -> new Failure.Unexpected(Reason.OUT_OF_MEMORY, List.of(), Evidence.NONE);
            default -> new Failure.Unexpected(Reason.UNEXPECTED, List.of(firstLine(thrown)), Evidence.NONE);
        };
    }

    private static String firstLine(Throwable thrown) {
        String words = thrown.getMessage() == null ? thrown.getClass().getSimpleName() : thrown.getMessage();
        return words.lines().findFirst().orElse("");
    }
}
