package org.queuebridge.aws.client;

import java.time.Duration;
import org.queuebridge.net.RateLimit;
import org.queuebridge.task.Pause;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * Delays each attempt of a call, the SDK's own retries included, so that bulk work stays below the call rate that the
 * account has in the region (facts, EventBridge: limits). All clients share one.
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
