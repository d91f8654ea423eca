package org.queuebridge.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.thirdparty.jackson.core.JsonProcessingException;

/** Tells what the SDK throws where a service is not reached or not understood. */
final class NetworkFailures {
    private NetworkFailures() {}

    /**
     * The failure; empty where the network is not to blame.
     *
     * @param host that was called
     * @param proxied whether a proxy is between us: what does not connect then is the proxy
     */
    static Optional<Failure> of(Throwable thrown, String host, boolean proxied) {
        Evidence evidence = new Evidence(Optional.empty(), Optional.of(innermost(thrown)), Optional.empty());
        return reason(thrown, proxied).map(reason -> new Failure.Network(reason, List.of(host), evidence));
    }

    private static Optional<Reason> reason(Throwable thrown, boolean proxied) {
        if (has(thrown, NetworkFailures::timeout)) {
            return Optional.of(Reason.TIMED_OUT);
        }
        if (has(thrown, NetworkFailures::tunnelRefused)) {
            return Optional.of(Reason.PROXY_FAILED);
        }
        if (has(thrown, UnknownHostException.class::isInstance)) {
            return Optional.of(proxied ? Reason.PROXY_FAILED : Reason.HOST_UNKNOWN);
        }
        if (has(thrown, e -> e instanceof ConnectException || e instanceof NoRouteToHostException)) {
            return Optional.of(proxied ? Reason.PROXY_FAILED : Reason.CONNECTION_REFUSED);
        }
        if (has(thrown, SSLException.class::isInstance)) {
            return Optional.of(Reason.TLS_FAILED);
        }
        // An IOException too; the SDK brings its own copy of the JSON library.
        if (has(thrown, JsonProcessingException.class::isInstance)) {
            return Optional.of(Reason.AWS_UNREADABLE);
        }
        boolean cut = has(thrown, e -> e instanceof IOException || e instanceof UncheckedIOException);
        return cut ? Optional.of(Reason.CONNECTION_CUT) : Optional.empty();
    }

    private static boolean timeout(Throwable e) {
        return e instanceof ApiCallTimeoutException
                || e instanceof ApiCallAttemptTimeoutException
                || e instanceof SocketTimeoutException;
    }

    /** {@code HttpURLConnection} has no type for it, only these words. */
    private static boolean tunnelRefused(Throwable e) {
        return e instanceof IOException
                && Optional.ofNullable(e.getMessage()).orElse("").startsWith("Unable to tunnel through proxy");
    }

    private static boolean has(Throwable thrown, Predicate<Throwable> wanted) {
        return causes(thrown).anyMatch(wanted);
    }

    private static String innermost(Throwable thrown) {
        return causes(thrown)
                .flatMap(e -> Stream.ofNullable(e.getMessage()))
                .reduce((_, inner) -> inner)
                .map(Words::firstLine)
                .orElse(thrown.getClass().getSimpleName());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, e -> e != null, e -> e.getCause());
    }
}
