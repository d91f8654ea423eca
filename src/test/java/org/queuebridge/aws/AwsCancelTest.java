package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.queuebridge.aws.AwsStub.ok;
import static org.queuebridge.aws.AwsStub.refusal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.queuebridge.aws.client.AwsCallSettings;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.net.Retry;
import org.queuebridge.rules.EventBridge;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Canceling interrupts the virtual thread that calls: it must end at once, wherever it waits. */
class AwsCancelTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final AwsStub aws = new AwsStub();

    @AfterEach
    void stop() {
        aws.close();
    }

    @Test
    void endsACallThatWaitsForTheService() throws InterruptedException {
        aws.answers("ListEventBuses", ok("{}").withFixedDelay(Math.toIntExact(LONG.toMillis())));

        assertCanceled(aws.eventBridge(), aws.called());
    }

    @Test
    void endsThePauseOfTheSdksRetries() throws InterruptedException {
        CountDownLatch pausing = new CountDownLatch(1);
        BackoffStrategy slow = _ -> {
            pausing.countDown();
            return LONG;
        };
        AwsCallSettings hasty = AwsStub.hasty();
        AwsCallSettings patient = new AwsCallSettings(
                hasty.attemptTimeout(),
                LONG,
                AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .throttlingBackoffStrategy(slow)
                        .build(),
                hasty.conflictRetries(),
                1_000_000);
        aws.answers("ListEventBuses", refusal(400, "ThrottlingException", "Rate exceeded"));

        assertCanceled(aws.eventBridge(patient), pausing);
    }

    @Test
    void endsThePauseOfOurOwnRetries() throws InterruptedException {
        CountDownLatch pausing = new CountDownLatch(1);
        AwsCallSettings hasty = AwsStub.hasty();
        AwsCallSettings patient = new AwsCallSettings(
                hasty.attemptTimeout(),
                hasty.callTimeout(),
                hasty.sdkRetries(),
                new Retry(
                        2,
                        LONG,
                        LONG,
                        time -> {
                            pausing.countDown();
                            Thread.sleep(time);
                        },
                        () -> 0.5),
                1_000_000);
        aws.answers("ListEventBuses", refusal(400, "ConcurrentModificationException", "busy"));

        assertCanceled(aws.eventBridge(patient), pausing);
    }

    private static void assertCanceled(EventBridge eventBridge, CountDownLatch waiting) throws InterruptedException {
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        Thread caller = Thread.ofVirtual().start(() -> thrown.set(catchThrowable(eventBridge::buses)));
        assertThat(waiting.await(SOON.toSeconds(), TimeUnit.SECONDS))
                .as("waits")
                .isTrue();

        caller.interrupt();

        assertThat(caller.join(SOON)).as("ends soon").isTrue();
        assertThat(thrown.get())
                .isInstanceOfSatisfying(
                        FailureException.class, e -> assertThat(e.failure()).isEqualTo(new Failure.Canceled()));
    }
}
