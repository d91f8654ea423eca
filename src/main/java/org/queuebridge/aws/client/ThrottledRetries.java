package org.queuebridge.aws.client;

import java.time.Duration;
import org.queuebridge.task.Pause;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.retries.api.AcquireInitialTokenRequest;
import software.amazon.awssdk.retries.api.AcquireInitialTokenResponse;
import software.amazon.awssdk.retries.api.RecordSuccessRequest;
import software.amazon.awssdk.retries.api.RecordSuccessResponse;
import software.amazon.awssdk.retries.api.RefreshRetryTokenRequest;
import software.amazon.awssdk.retries.api.RefreshRetryTokenResponse;
import software.amazon.awssdk.retries.api.RetryStrategy;

/**
 * Retries as another strategy does. Where a service has refused a call because it allows no more yet, the wait before
 * the next attempt is a pause of this program and not of the SDK, so that people can be told of it.
 *
 * @param retries decides whether there is another attempt, and when
 * @param pause waits before an attempt that follows such a refusal
 */
record ThrottledRetries(RetryStrategy retries, Pause pause) implements RetryStrategy {
    @Override
    public RefreshRetryTokenResponse refreshRetryToken(RefreshRetryTokenRequest request) {
        RefreshRetryTokenResponse next = retries.refreshRetryToken(request);
        if (!(request.failure() instanceof SdkServiceException refusal && refusal.isThrottlingException())) {
            return next;
        }
        try {
            pause.pause(next.delay());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("interrupted while waiting until more calls are allowed", e);
        }
        return RefreshRetryTokenResponse.create(next.token(), Duration.ZERO);
    }

    @Override
    public AcquireInitialTokenResponse acquireInitialToken(AcquireInitialTokenRequest request) {
        return retries.acquireInitialToken(request);
    }

    @Override
    public RecordSuccessResponse recordSuccess(RecordSuccessRequest request) {
        return retries.recordSuccess(request);
    }

    @Override
    public int maxAttempts() {
        return retries.maxAttempts();
    }

    @Override
    public boolean useClientDefaults() {
        return retries.useClientDefaults();
    }

    @Override
    public Builder<?, ?> toBuilder() {
        return retries.toBuilder();
    }
}
