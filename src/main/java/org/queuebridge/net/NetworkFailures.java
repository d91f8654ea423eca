package org.queuebridge.net;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

/**
 * Turns exceptions of an HTTP client into network failures.
 *
 * @param timeout recognizes the time-out exceptions of the HTTP client
 * @param tunnelRefusal the beginning of the message when a proxy refuses to connect; no client has an exception type
 *     for this
 */
public record NetworkFailures(Predicate<Throwable> timeout, String tunnelRefusal) {
    /**
     * Returns the failure, with the exception's message as evidence.
     *
     * @param thrown the exception of the HTTP client
     * @param host the host that was called
     * @param proxied whether a proxy was used: then it is the proxy that could not be reached
     */
    public FailureException of(Throwable thrown, String host, boolean proxied) {
        Evidence evidence = new Evidence(Optional.empty(), words(thrown), Optional.empty());
        return new FailureException(new Failure.Network(reason(thrown, proxied), List.of(host), evidence), thrown);
    }

    /** Returns the failure for a proxy that requires authentication (HTTP 407). */
    public static FailureException proxyRefuses(String host) {
        Evidence evidence = new Evidence(Optional.of("407"), Optional.empty(), Optional.empty());
        return new FailureException(new Failure.Network(Reason.PROXY_FAILED, List.of(host), evidence));
    }

    /** Returns whether an exception or one of its causes matches. */
    public static boolean contains(Throwable thrown, Predicate<Throwable> wanted) {
        return causes(thrown).anyMatch(wanted);
    }

    private Reason reason(Throwable thrown, boolean proxied) {
        if (contains(thrown, this::isTunnelRefusal)) {
            return Reason.PROXY_FAILED;
        }
        // Time-outs first, because a connect time-out has a ConnectException as its cause.
        if (contains(thrown, this::isTimeout)) {
            return Reason.TIMED_OUT;
        }
        if (contains(thrown, e -> e instanceof UnknownHostException || e instanceof UnresolvedAddressException)) {
            return proxied ? Reason.PROXY_FAILED : Reason.HOST_UNKNOWN;
        }
        if (contains(thrown, e -> e instanceof ConnectException || e instanceof NoRouteToHostException)) {
            return proxied ? Reason.PROXY_FAILED : Reason.CONNECTION_REFUSED;
        }
        return contains(thrown, SSLException.class::isInstance) ? Reason.TLS_FAILED : Reason.CONNECTION_CUT;
    }

    private boolean isTimeout(Throwable thrown) {
        return thrown instanceof TimeoutException || thrown instanceof SocketTimeoutException || timeout.test(thrown);
    }

    private boolean isTunnelRefusal(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage()).orElse("").startsWith(tunnelRefusal);
    }

    /** Returns the message of the innermost exception that has one, as the outer ones say less. */
    private static Optional<String> words(Throwable thrown) {
        return causes(thrown).flatMap(e -> Stream.ofNullable(e.getMessage())).reduce((_, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, e -> e != null, e -> e.getCause());
    }
}
