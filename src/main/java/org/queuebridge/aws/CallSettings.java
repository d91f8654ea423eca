package org.queuebridge.aws;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.queuebridge.net.Retry;
import org.queuebridge.task.Pause;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * How long calls may take, and how often they are made again.
 *
 * @param attemptTimeout of one attempt
 * @param callTimeout of a call with all its attempts
 * @param sdkRetries what the SDK makes again by itself: throttled calls, 5xx, cut connections
 * @param conflictRetries what no SDK mode makes again: ConcurrentModificationException
 */
record CallSettings(Duration attemptTimeout, Duration callTimeout, RetryStrategy sdkRetries, Retry conflictRetries) {
    /** For people who wait at a window. */
    static CallSettings standard() {
        return new CallSettings(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                AwsRetryStrategy.standardRetryStrategy(),
                new Retry(
                        5,
                        Duration.ofMillis(200),
                        Duration.ofSeconds(2),
                        Pause.sleeping(),
                        () -> ThreadLocalRandom.current().nextDouble()));
    }
}
