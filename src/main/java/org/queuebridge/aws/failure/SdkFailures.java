package org.queuebridge.aws.failure;

import static org.queuebridge.net.NetworkFailures.contains;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;
import org.queuebridge.net.NetworkFailures;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.thirdparty.jackson.core.JsonProcessingException;

/** Translates the SDK's exceptions for a service that is not reached or not understood. */
public final class SdkFailures {
    private static final NetworkFailures NETWORK =
            new NetworkFailures(SdkFailures::isTimeout, "Unable to tunnel through proxy");

    private SdkFailures() {}

    /**
     * The failure; empty where neither the network nor the answer caused the exception.
     *
     * @param host the host that was called
     * @param proxied whether the call went through a proxy
     */
    public static Optional<FailureException> of(Throwable thrown, String host, boolean proxied) {
        // An IOException too: the SDK has its own copy of the JSON library.
        if (contains(thrown, JsonProcessingException.class::isInstance)) {
            return Optional.of(unreadable(SdkMessages.of(thrown), host));
        }
        return contains(thrown, e -> e instanceof IOException || isTimeout(e))
                ? Optional.of(NETWORK.of(thrown, host, proxied))
                : Optional.empty();
    }

    /** A failure of this program that the SDK wrapped into its own exception. */
    public static Optional<FailureException> ours(Throwable thrown) {
        return Stream.<Throwable>iterate(thrown, Objects::nonNull, Throwable::getCause)
                .filter(FailureException.class::isInstance)
                .map(FailureException.class::cast)
                .findFirst();
    }

    /** The failure for an answer that is not as the service documents it. */
    public static FailureException unreadable(String what, String host) {
        Evidence evidence = new Evidence(Optional.empty(), Optional.of(what), Optional.empty());
        return new FailureException(new Failure.Network(Reason.AWS_UNREADABLE, List.of(host), evidence));
    }

    private static boolean isTimeout(Throwable thrown) {
        return thrown instanceof ApiCallTimeoutException || thrown instanceof ApiCallAttemptTimeoutException;
    }
}
