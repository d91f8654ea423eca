package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;

/** How calls fail. */
final class Failures {
    private Failures() {}

    static Failure of(ThrowingCallable call) {
        return catchThrowableOfType(FailureException.class, call).failure();
    }
}
