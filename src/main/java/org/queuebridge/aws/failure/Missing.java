package org.queuebridge.aws.failure;

import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

/** Calls that mean no failure by what is missing or exists. */
public final class Missing {
    private Missing() {}

    /** The answer; empty where what was asked for does not exist. */
    public static <T> Optional<T> asEmpty(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (FailureException e) {
            if (e.failure() instanceof Failure.NotFound) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Deletes something that may not exist. */
    public static void isFine(Runnable call) {
        var _ = asEmpty(() -> {
            call.run();
            return call;
        });
    }

    /** Throws the failure of a call that creates something, unless it exists. */
    public static void unlessExists(FailureException e) {
        if (e.failure().reason() != Reason.AWS_ALREADY_EXISTS) {
            throw e;
        }
    }
}
