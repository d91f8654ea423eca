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
 * Says of an exception what is wrong between us and the host.
 *
 * @param timeout knows the timeouts that are the HTTP client's own
 * @param tunnelRefusal how its words begin where a proxy refuses to connect us through: no client has a type for that
 */
public record NetworkFailures(Predicate<Throwable> timeout, String tunnelRefusal) {
    /**
     * Such a failure, its evidence being what the exception says.
     *
     * @param thrown what the HTTP client threw
     * @param host that was called
     * @param proxied whether a proxy is between us: what does not connect then is the proxy
     */
    public FailureException of(Throwable thrown, String host, boolean proxied) {
        Evidence evidence = new Evidence(Optional.empty(), words(thrown), Optional.empty());
        return new FailureException(new Failure.Network(reason(thrown, proxied), List.of(host), evidence), thrown);
    }

    /** The proxy between us and the host wants to know who we are (HTTP 407). */
    public static FailureException proxyRefuses(String host) {
        Evidence evidence = new Evidence(Optional.of("407"), Optional.empty(), Optional.empty());
        return new FailureException(new Failure.Network(Reason.PROXY_FAILED, List.of(host), evidence));
    }

    /** Whether an exception, or one that caused it, is like that. */
    public static boolean contains(Throwable thrown, Predicate<Throwable> wanted) {
        return causes(thrown).anyMatch(wanted);
    }

    private Reason reason(Throwable thrown, boolean proxied) {
        if (contains(thrown, this::isTunnelRefusal)) {
            return Reason.PROXY_FAILED;
        }
        // Timeouts first: the one of connecting is a ConnectException inside.
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

    /** The words of the innermost exception that has some: those around it say less. */
    private static Optional<String> words(Throwable thrown) {
        return causes(thrown).flatMap(e -> Stream.ofNullable(e.getMessage())).reduce((_, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, e -> e != null, e -> e.getCause());
    }
}
