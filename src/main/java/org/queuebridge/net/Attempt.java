package org.queuebridge.net;

import java.time.Duration;
import java.util.Optional;
import org.queuebridge.domain.FailureException;

/**
 * A call that can be retried.
 *
 * @param <T> the type of its value
 */
@FunctionalInterface
public interface Attempt<T> {
    /**
     * Makes one attempt.
     *
     * @throws FailureException if another attempt would fail as well
     * @throws InterruptedException if the person canceled it
     */
    Result<T> make() throws InterruptedException;

    /** The result of an attempt. */
    sealed interface Result<T> {
        /** It returned a value. */
        record Done<T>(T value) implements Result<T> {}

        /**
         * It failed, but another attempt may succeed.
         *
         * @param failure the failure to report if there is no other attempt
         * @param asked how long the service asks to wait before the next attempt, if it does
         */
        record Again<T>(FailureException failure, Optional<Duration> asked) implements Result<T> {}
    }
}
