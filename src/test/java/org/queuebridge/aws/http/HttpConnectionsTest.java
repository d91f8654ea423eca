package org.queuebridge.aws.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.domain.FailureException;
import org.queuebridge.domain.Reason;

class HttpConnectionsTest {
    private static final URI AWS = URI.create("https://events.eu-central-1.amazonaws.com/");

    @Test
    void aConnectionWaitsNoLongerThanSetAndFollowsNoRedirect() {
        HttpConnections connections = new HttpConnections(ProxySelector.of(null), Duration.ofSeconds(7));

        HttpURLConnection connection = connections.createConnection(AWS);

        assertThat(connection.getConnectTimeout()).isEqualTo(7_000);
        assertThat(connection.getReadTimeout()).isEqualTo(7_000);
        assertThat(connection.getInstanceFollowRedirects())
                .as("a redirect would take the signature to another host")
                .isFalse();
        assertThat(connections.proxied(AWS)).isFalse();
    }

    @Test
    void aProxyIsUsedWhereOneIsSet() {
        ProxySelector proxy = ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 1));
        HttpConnections connections = new HttpConnections(proxy, Duration.ofSeconds(7));

        assertThat(connections.proxied(AWS)).isTrue();
        assertThat(connections.createConnection(AWS).usingProxy()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://192.0.2.1:4566, PLAIN_HTTP",
        "HTTP://example.com, PLAIN_HTTP",
        "https://user:secret@example.com, AWS_ENDPOINT_INVALID",
        "https://example.com?x=y, AWS_ENDPOINT_INVALID",
        "https://example.com#x, AWS_ENDPOINT_INVALID",
    })
    void anEndpointIsRefusedBeforeAnythingIsSent(String typed, Reason reason) {
        FailureException thrown =
                catchThrowableOfType(FailureException.class, () -> EndpointAddress.parse(" " + typed + " "));

        assertThat(thrown.failure().reason()).isEqualTo(reason);
        assertThat(thrown.failure().args().toString()).doesNotContain("secret");
    }
}
