package org.queuebridge.aws.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.queuebridge.domain.Failure;
import org.queuebridge.domain.Reason;
import software.amazon.awssdk.core.exception.SdkClientException;

class SdkFailuresTest {
    @ParameterizedTest
    @MethodSource("exceptions")
    void namesTheReasonOfAFailure(IOException thrown, boolean proxied, Reason reason) {
        SdkClientException wrapped = SdkClientException.create("Unable to execute HTTP request", thrown);

        Failure failure = SdkFailures.of(wrapped, "events.eu-central-1.amazonaws.com", proxied)
                .orElseThrow()
                .failure();

        assertThat(failure.reason()).isEqualTo(reason);
        assertThat(failure.args()).isEqualTo(List.of("events.eu-central-1.amazonaws.com"));
        assertThat(failure.evidence().message()).contains(thrown.getMessage());
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                arguments(new UnknownHostException("events.x"), false, Reason.HOST_UNKNOWN),
                arguments(new UnknownHostException("proxy.x"), true, Reason.PROXY_FAILED),
                arguments(new ConnectException("Connection refused"), false, Reason.CONNECTION_REFUSED),
                arguments(new ConnectException("Connection refused"), true, Reason.PROXY_FAILED),
                arguments(new NoRouteToHostException("No route to host"), false, Reason.CONNECTION_REFUSED),
                arguments(new SocketTimeoutException("Read timed out"), false, Reason.TIMED_OUT),
                arguments(new SSLHandshakeException("PKIX path building failed"), false, Reason.TLS_FAILED),
                arguments(new SocketException("Connection reset"), false, Reason.CONNECTION_CUT),
                arguments(
                        new IOException("Unable to tunnel through proxy. Proxy returns \"HTTP/1.1 407 \""),
                        true,
                        Reason.PROXY_FAILED));
    }

    @Test
    void reportsTheNetworkOnlyForNetworkErrors() {
        assertThat(SdkFailures.of(SdkClientException.create("Unable to unmarshall"), "h", false))
                .isEmpty();
    }
}
