package org.queuebridge.aws.client;

import java.time.Duration;
import org.queuebridge.net.RateLimit;
import org.queuebridge.task.Pause;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Lets each attempt of a call wait for its turn, the SDK's own retries included, so that bulk work stays under the rate
 * that account and region share (facts, EventBridge: limits). One for all clients of the program.
 */
final class PacedCalls implements ExecutionInterceptor {
    private final RateLimit limit;

    PacedCalls(int callsPerSecond) {
        limit = new RateLimit(callsPerSecond, Duration.ofSeconds(1), System::nanoTime, Pause.sleeping());
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        try {
            limit.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("interrupted while waiting for its turn", e);
        }
    }
}
