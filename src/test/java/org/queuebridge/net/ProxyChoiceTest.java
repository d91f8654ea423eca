package org.queuebridge.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyChoiceTest {
    private static final Proxy SYSTEM = proxy("system.example", 3128);
    private static final URI GENESYS = URI.create("https://api.mypurecloud.de/api/v2/organizations/me");

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8123", "http://localhost:8123", "https://127.1.2.3", "http://[::1]:8123"})
    void noProxyForThisComputer(String address) {
        ProxyChoice choice = choice(SYSTEM, Map.of("HTTPS_PROXY", "http://proxy.example:8080"));

        assertThat(choice.select(URI.create(address))).containsExactly(Proxy.NO_PROXY);
    }

    @Test
    void javaSettingsHavePriority() {
        ProxyChoice choice = choice(SYSTEM, Map.of("HTTPS_PROXY", "http://proxy.example:8080"));

        assertThat(choice.select(GENESYS)).containsExactly(SYSTEM);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "HTTPS_PROXY, http://proxy.example:8080, 8080",
        "https_proxy, proxy.example:8080,        8080",
        "HTTPS_PROXY, http://proxy.example/,     80"
    })
    void theEnvironmentProxyIsUsedWithoutJavaSettings(String name, String value, int port) {
        assertThat(choice(Proxy.NO_PROXY, Map.of(name, value)).select(GENESYS))
                .containsExactly(proxy("proxy.example", port));
    }

    @ParameterizedTest(name = "NO_PROXY={0}: direct {1}")
    @CsvSource(
            value = {
                "*                                | true",
                "mypurecloud.de                   | true",
                ".mypurecloud.de                  | true",
                "*.MyPureCloud.de                 | true",
                "example.com, api.mypurecloud.de  | true",
                "purecloud.de                     | false",
                "example.com                      | false"
            },
            delimiter = '|')
    void theEnvironmentsExceptions(String exceptions, boolean direct) {
        ProxyChoice choice =
                choice(Proxy.NO_PROXY, Map.of("HTTPS_PROXY", "proxy.example:8080", "NO_PROXY", exceptions));

        assertThat(choice.select(GENESYS)).containsExactly(direct ? Proxy.NO_PROXY : proxy("proxy.example", 8080));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http://", "::::"})
    void anUnreadableProxyIsNone(String value) {
        assertThat(choice(Proxy.NO_PROXY, Map.of("HTTPS_PROXY", value)).select(GENESYS))
                .containsExactly(Proxy.NO_PROXY);
    }

    private static Proxy proxy(String host, int port) {
        return new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
    }

    private static ProxyChoice choice(Proxy system, Map<String, String> environment) {
        ProxySelector selector = new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(system);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw new AssertionError(failure);
            }
        };
        return new ProxyChoice(selector, new HashMap<>(environment)::get);
    }
}
