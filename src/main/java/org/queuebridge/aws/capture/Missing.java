package org.queuebridge.aws.capture;

import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

/** Calls that mean no failure by what is missing or exists. */
final class Missing {
    private Missing() {}

    /** The answer; empty where what was asked for does not exist. */
    static <T> Optional<T> asEmpty(Supplier<T> call) {
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
    static void isFine(Supplier<?> call) {
        asEmpty(call::get).ifPresent(_ -> {});
    }

    /** Throws the failure of a call that creates something, unless it exists. */
    static void unlessExists(FailureException e) {
        if (e.failure().reason() != Reason.AWS_ALREADY_EXISTS) {
            throw e;
        }
    }
}
