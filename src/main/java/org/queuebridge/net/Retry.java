package org.queuebridge.net;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.task.Pause;

/**
 * Makes a call again while that may help. Waits as long as the service asks; where it does not say, twice as long each
 * time, with jitter, so that callers which failed together do not come back together.
 *
 * @param attempts at most, the first included
 * @param firstWait after the first attempt
 * @param longestWait no wait is longer; a service that asks for more has its failure told at once
 * @param pause waits
 * @param random from 0 to below 1, for the jitter
 */
public record Retry(int attempts, Duration firstWait, Duration longestWait, Pause pause, DoubleSupplier random) {
    /**
     * The value of the first attempt that gives one.
     *
     * @throws FailureException the last attempt's failure, or {@link Failure.Cancelled} once the thread is interrupted;
     *     the thread stays interrupted
     */
    public <T> T call(Attempt<T> attempt) {
        try {
            return tryEach(attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.Cancelled(), e);
        }
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
