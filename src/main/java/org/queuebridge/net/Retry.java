package org.queuebridge.net;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.task.Pause;

/**
 * Retries a call with exponential backoff. Waits as long as the service asks, or else twice as long each time, with
 * jitter, so that callers which failed together do not retry together. Each cloud sets its number of retries in its
 * call settings.
 *
 * @param attempts the most attempts, including the first
 * @param firstWait the wait after the first attempt
 * @param longestWait the longest wait; if a service asks for more, the call fails at once
 * @param pause waits between attempts
 * @param random from 0 to below 1, for the jitter
 */
public record Retry(int attempts, Duration firstWait, Duration longestWait, Pause pause, DoubleSupplier random) {
    /**
     * Returns the value of the first attempt that succeeds.
     *
     * @throws FailureException the failure of the last attempt, or {@link Failure.Canceled} if the thread is
     *     interrupted; the thread stays interrupted
     */
    public <T> T call(Attempt<T> attempt) {
        try {
            return tryEach(attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Canceled(), e);
        }
    }

    /** The same, but gives up after the first attempt: for calls that do their work each time they are made. */
    public Retry once() {
        return new Retry(1, firstWait, longestWait, pause, random);
    }

    private <T> T tryEach(Attempt<T> attempt) throws InterruptedException {
        for (int number = 1; ; number++) {
            switch (attempt.make()) {
                case Attempt.Result.Done<T>(T value) -> {
                    return value;
                }
                case Attempt.Result.Again<T>(FailureException failure, Optional<Duration> asked) -> {
                    Duration wait = asked.orElse(backOff(number));
                    if (number >= attempts || wait.compareTo(longestWait) > 0) {
                        throw failure;
                    }
                    pause.pause(wait);
                }
            }
        }
    }

    private Duration backOff(int number) {
        Duration wait = firstWait;
        for (int i = 1; i < number && wait.compareTo(longestWait) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        long capped = Math.min(wait.toMillis(), longestWait.toMillis());
        return Duration.ofMillis(Math.round(capped * (0.5 + random.getAsDouble() / 2)));
    }
}
