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
 * Time-outs, retries and call rate of AWS.
 *
 * @param attemptTimeout how long one attempt may take
 * @param callTimeout how long a call may take with all its attempts
 * @param sdkRetries how often the SDK retries throttled calls, 5xx and broken connections
 * @param conflictRetries how often this program retries a ConcurrentModificationException, which the SDK does not
 * @param callsPerSecond how many calls per second are allowed by default; somewhat fewer are made, by all clients
 *     together
 */
public record AwsCallSettings(
        Duration attemptTimeout,
        Duration callTimeout,
        RetryStrategy sdkRetries,
        Retry conflictRetries,
        int callsPerSecond) {
    /** AWS's default (facts, EventBridge: limits). */
    private static final int CALLS_PER_SECOND = 50;

    private static final int SDK_ATTEMPTS = 8;

    /** The longest that SQS waits for a message. */
    private static final Duration LONG_POLL = Duration.ofSeconds(20);

    /**
     * Retries more often than the SDK's default, so that none of thousands of calls in a row fails because it was
     * throttled a few times.
     */
    public static StandardRetryStrategy.Builder patient() {
        return AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(SDK_ATTEMPTS);
    }

    /** Retries so, but waits by that pause where a service allows no more calls yet. */
    public static RetryStrategy throttled(Pause untilAllowed, RetryStrategy retries) {
        return new ThrottledRetries(retries, untilAllowed);
    }

    /** The same for calls that a service answers only once there is something to tell, within 20 seconds. */
    public AwsCallSettings forLongPolling() {
        return new AwsCallSettings(
                attemptTimeout.plus(LONG_POLL),
                callTimeout.plus(LONG_POLL),
                sdkRetries,
                conflictRetries,
                callsPerSecond);
    }

    /**
     * The settings of the program.
     *
     * @param untilAllowed waits where a service allows no more calls yet
     */
    public static AwsCallSettings standard(Pause untilAllowed) {
        return new AwsCallSettings(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                throttled(
                        untilAllowed,
                        patient()
                                .backoffStrategy(
                                        BackoffStrategy.exponentialDelay(Duration.ofMillis(100), Duration.ofSeconds(1)))
                                .throttlingBackoffStrategy(
                                        BackoffStrategy.exponentialDelay(Duration.ofMillis(250), Duration.ofSeconds(4)))
                                .build()),
                new Retry(
                        5,
                        Duration.ofMillis(200),
                        Duration.ofSeconds(2),
                        Pause.sleeping(),
                        () -> ThreadLocalRandom.current().nextDouble()),
                CALLS_PER_SECOND);
    }
}
