package org.queuebridge.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.Evidence;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;

class NetworkFailuresTest {
    private static final NetworkFailures FAILURES =
            new NetworkFailures(HttpTimeoutException.class::isInstance, "Tunnel failed");

    @ParameterizedTest(name = "{0}: {1}, through a proxy {2}")
    @MethodSource
    void eachKindHasItsReason(Throwable thrown, Reason direct, Reason proxied) {
        assertThat(FAILURES.of(thrown, "api.mypurecloud.de", false).failure())
                .isInstanceOf(Failure.Network.class)
                .returns(direct, Failure::reason)
                .returns(List.of("api.mypurecloud.de"), Failure::args);
        assertThat(FAILURES.of(thrown, "api.mypurecloud.de", true).failure()).returns(proxied, Failure::reason);
    }

    static Stream<Arguments> eachKindHasItsReason() {
        return Stream.of(
                arguments(new UnknownHostException("x"), Reason.HOST_UNKNOWN, Reason.PROXY_FAILED),
                arguments(
                        inside(new ConnectException(), new UnresolvedAddressException()),
                        Reason.HOST_UNKNOWN,
                        Reason.PROXY_FAILED),
                arguments(new ConnectException("refused"), Reason.CONNECTION_REFUSED, Reason.PROXY_FAILED),
                arguments(
                        inside(new HttpConnectTimeoutException("late"), new ConnectException("late")),
                        Reason.TIMED_OUT,
                        Reason.TIMED_OUT),
                arguments(new HttpTimeoutException("late"), Reason.TIMED_OUT, Reason.TIMED_OUT),
                arguments(new TimeoutException(), Reason.TIMED_OUT, Reason.TIMED_OUT),
                arguments(new SocketTimeoutException("late"), Reason.TIMED_OUT, Reason.TIMED_OUT),
                arguments(new NoRouteToHostException("x"), Reason.CONNECTION_REFUSED, Reason.PROXY_FAILED),
                arguments(
                        inside(new IOException("wrapped"), new SSLHandshakeException("PKIX path building failed")),
                        Reason.TLS_FAILED,
                        Reason.TLS_FAILED),
                arguments(new IOException("Tunnel failed, got: 403"), Reason.PROXY_FAILED, Reason.PROXY_FAILED),
                arguments(new SocketException("Connection reset"), Reason.CONNECTION_CUT, Reason.CONNECTION_CUT),
                arguments(
                        inside(new IOException("header parser received no bytes"), new EOFException()),
                        Reason.CONNECTION_CUT,
                        Reason.CONNECTION_CUT));
    }

    @Test
    void theEvidenceIsTheMessageOfTheInnermostException() {
        IOException thrown = inside(new IOException("wrapped"), new SSLHandshakeException("PKIX path building failed"));

        assertThat(FAILURES.of(thrown, "api.mypurecloud.de", false).failure().evidence())
                .isEqualTo(new Evidence(Optional.empty(), Optional.of("PKIX path building failed"), Optional.empty()));
    }

    private static <T extends Throwable> T inside(T outer, Throwable inner) {
        outer.initCause(inner);
        return outer;
    }
}
