package org.queuebridge.genesys;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
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

/** Says of an exception what is wrong between us and the host. */
final class NetworkFailures {
    private NetworkFailures() {}

    /**
     * Such a failure, its evidence being what the exception says.
     *
     * @param thrown what {@link java.net.http.HttpClient} threw
     * @param host that was called
     * @param proxied whether a proxy is between us: what does not connect then is the proxy
     */
    static FailureException of(Throwable thrown, String host, boolean proxied) {
        Evidence evidence = new Evidence(Optional.empty(), words(thrown), Optional.empty());
        return new FailureException(new Failure.Network(reason(thrown, proxied), List.of(host), evidence), thrown);
    }

    /** The proxy between us and the host wants to know who we are (HTTP 407). */
    static FailureException proxyRefuses(String host) {
        Evidence evidence = new Evidence(Optional.of("407"), Optional.empty(), Optional.empty());
        return new FailureException(new Failure.Network(Reason.PROXY_FAILED, List.of(host), evidence));
    }

    private static Reason reason(Throwable thrown, boolean proxied) {
        if (thrown instanceof IOException && contains(thrown, NetworkFailures::isTunnelRefusal)) {
            return Reason.PROXY_FAILED;
        }
        // Timeouts first: the one of connecting is a ConnectException inside.
        if (contains(thrown, e -> e instanceof HttpTimeoutException || e instanceof TimeoutException)) {
            return Reason.TIMED_OUT;
        }
        if (contains(thrown, e -> e instanceof UnknownHostException || e instanceof UnresolvedAddressException)) {
            return proxied ? Reason.PROXY_FAILED : Reason.HOST_UNKNOWN;
        }
        if (contains(thrown, ConnectException.class::isInstance)) {
            return proxied ? Reason.PROXY_FAILED : Reason.CONNECTION_REFUSED;
        }
        return contains(thrown, SSLException.class::isInstance) ? Reason.TLS_FAILED : Reason.CONNECTION_CUT;
    }

    /** {@code HttpClient} has no type for a proxy's refusal to connect us through, only these words. */
    private static boolean isTunnelRefusal(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage()).orElse("").startsWith("Tunnel failed");
    }

    private static boolean contains(Throwable thrown, Predicate<Throwable> wanted) {
        return causes(thrown).anyMatch(wanted);
    }

    /** The words of the innermost exception that has some: those of {@code HttpClient} around it say less. */
    private static Optional<String> words(Throwable thrown) {
        return causes(thrown).flatMap(e -> Stream.ofNullable(e.getMessage())).reduce((_, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, e -> e != null, e -> e.getCause());
    }
}
