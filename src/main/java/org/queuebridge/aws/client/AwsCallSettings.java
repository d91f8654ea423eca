package org.queuebridge.aws.client;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.queuebridge.net.Retry;
import org.queuebridge.task.Pause;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * How long calls may take, and how often they are made again.
 *
 * @param attemptTimeout of one attempt
 * @param callTimeout of a call with all its attempts
 * @param sdkRetries what the SDK makes again by itself: throttled calls, 5xx, cut connections
 * @param conflictRetries what no SDK mode makes again: ConcurrentModificationException
 * @param callsPerSecond how many calls are made at most, by all clients together
 */
public record AwsCallSettings(
        Duration attemptTimeout,
        Duration callTimeout,
        RetryStrategy sdkRetries,
        Retry conflictRetries,
        int callsPerSecond) {
    /** Below the 50 that AWS allows (facts, EventBridge: limits), as others use the account too. */
    private static final int USUAL_PACE = 40;

    private static final int ATTEMPTS = 8;

    /**
     * Tries more often than the SDK does by itself: of thousands of calls in a row, each of which may be throttled,
     * none is to fail for bad luck.
     */
    public static StandardRetryStrategy.Builder patient() {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS);
    }

    /** For people who wait at a window. */
    public static AwsCallSettings standard() {
        return new AwsCallSettings(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                patient()
                        .backoffStrategy(
                                BackoffStrategy.exponentialDelay(Duration.ofMillis(100), Duration.ofSeconds(1)))
                        .throttlingBackoffStrategy(
                                BackoffStrategy.exponentialDelay(Duration.ofMillis(250), Duration.ofSeconds(4)))
                        .build(),
                new Retry(
                        5,
                        Duration.ofMillis(200),
                        Duration.ofSeconds(2),
                        Pause.sleeping(),
                        () -> ThreadLocalRandom.current().nextDouble()),
                USUAL_PACE);
    }
}
