package org.queuebridge.aws.client;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.aws.failure.SdkFailures;
import org.queuebridge.aws.failure.SdkMessages;
import org.queuebridge.aws.failure.ServiceRefusals;
import org.queuebridge.aws.http.HttpConnections;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.net.Attempt;
import org.queuebridge.net.Retry;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** Makes the calls of one client: turns errors into failures, and retries calls that met a concurrent change. */
public final class ServiceCalls {
    private final EffectiveEndpoint endpoint;
    private final HttpConnections connections;
    private final Retry conflictRetries;

    public ServiceCalls(EffectiveEndpoint endpoint, HttpConnections connections, Retry conflictRetries) {
        this.endpoint = endpoint;
        this.connections = connections;
        this.conflictRetries = conflictRetries;
    }

    /**
     * Makes the call.
     *
     * @param action its IAM action, e.g. {@code events:PutRule}
     * @throws FailureException where it fails
     */
    public <T> T make(String action, Supplier<T> call) {
        return until(() -> once(action, call));
    }

    /** Repeats the attempt until it meets no concurrent change. */
    public <T> T until(Attempt<T> attempt) {
        return conflictRetries.call(attempt);
    }

    /** Makes one attempt of the call; the SDK's own retries happen inside. */
    <T> Attempt.Result<T> once(String action, Supplier<T> call) {
        try {
            return new Attempt.Result.Done<>(call.get());
        } catch (SdkException | UncheckedIOException e) {
            FailureException failure = failure(action, e);
            if (failure.failure().reason() == Reason.AWS_CONCURRENT_CHANGE) {
                return new Attempt.Result.Again<>(failure, Optional.empty());
            }
            throw failure;
        }
    }

    /** The failure for an answer that cannot be read. */
    public FailureException unreadable(String what) {
        return SdkFailures.unreadable(what, host());
    }

    /** The endpoint of the latest call. */
    public Optional<URI> address() {
        return endpoint.address();
    }

    private FailureException failure(String action, RuntimeException thrown) {
        if (thrown instanceof AbortedException || Thread.currentThread().isInterrupted()) {
            return new FailureException(new Failure.Canceled(), thrown);
        }
        Optional<FailureException> ours = SdkFailures.ours(thrown);
        if (ours.isPresent()) {
            return ours.get();
        }
        if (thrown instanceof AwsServiceException refusal) {
            // Not kept as the cause: its text may repeat a session token, see SdkMessages.
            return new FailureException(ServiceRefusals.of(action, refusal));
        }
        boolean proxied = endpoint.address().filter(connections::proxied).isPresent();
        return SdkFailures.of(thrown, host(), proxied).orElseGet(() -> unreadable(SdkMessages.of(thrown)));
    }

    private String host() {
        return endpoint.address().map(URI::getAuthority).orElse("AWS");
    }
}
