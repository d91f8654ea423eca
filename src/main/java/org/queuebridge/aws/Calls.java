package org.queuebridge.aws;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.net.Attempt;
import org.queuebridge.net.Retry;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** Makes the calls of one client: says in our words how they fail, and makes those again that others got in between. */
final class Calls {
    private final EffectiveEndpoint endpoint;
    private final Connections connections;
    private final Retry conflictRetries;

    Calls(EffectiveEndpoint endpoint, Connections connections, Retry conflictRetries) {
        this.endpoint = endpoint;
        this.connections = connections;
        this.conflictRetries = conflictRetries;
    }

    /**
     * What the call gives.
     *
     * @param action its name to IAM, e.g. {@code events:PutRule}
     * @throws FailureException where it fails
     */
    <T> T make(String action, Supplier<T> call) {
        return until(() -> once(action, call));
    }

    /** What the first attempt that is not in conflict gives. */
    <T> T until(Attempt<T> attempt) {
        return conflictRetries.call(attempt);
    }

    /** One attempt of the call; the SDK's own retries are inside. */
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

    /** The answer to the latest call cannot be read. */
    FailureException unreadable(String what) {
        return Outages.unreadable(what, host());
    }

    /** Where the latest call went. */
    Optional<URI> address() {
        return endpoint.address();
    }

    private FailureException failure(String action, RuntimeException thrown) {
        if (thrown instanceof AbortedException || Thread.currentThread().isInterrupted()) {
            return new FailureException(new Failure.Cancelled(), thrown);
        }
        Optional<FailureException> ours = Outages.ours(thrown);
        if (ours.isPresent()) {
            return ours.get();
        }
        if (thrown instanceof AwsServiceException refusal) {
            // Not kept as the cause: its text may repeat a session token, see Words.
            return new FailureException(ServiceRefusals.of(action, refusal));
        }
        boolean proxied = endpoint.address().filter(connections::proxied).isPresent();
        return Outages.of(thrown, host(), proxied).orElseGet(() -> unreadable(Words.of(thrown)));
    }

    private String host() {
        return endpoint.address().map(URI::getAuthority).orElse("AWS");
    }
}
