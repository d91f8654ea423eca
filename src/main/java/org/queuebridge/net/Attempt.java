package org.queuebridge.net;

import java.time.Duration;
import java.util.Optional;
import org.queuebridge.domain.FailureException;

/**
 * A call that may be made again.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface Attempt<T> {
    /**
     * Makes the call once.
     *
     * @throws FailureException where another attempt would fail as well
     * @throws InterruptedException where the person cancelled it
     */
    Result<T> make() throws InterruptedException;

    /** How an attempt ended. */
    sealed interface Result<T> {
        /** It gave a value. */
        record Done<T>(T value) implements Result<T> {}

        /**
         * It failed, and another attempt may not.
         *
         * @param failure what to tell where there is no other attempt
         * @param asked how long the service asks to wait before it; empty where it does not say
         */
        record Again<T>(FailureException failure, Optional<Duration> asked) implements Result<T> {}
    }
}
