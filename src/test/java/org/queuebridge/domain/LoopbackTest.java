package org.queuebridge.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Secrets are sent over plain http to this computer only, whatever a host name looks like. */
class LoopbackTest {
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "[::1]", "127.0.0.1", "127.1.2.3"})
    void recognizesThisComputer(String host) {
        assertThat(Loopback.is(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost.example.com",
                "xlocalhost",
                "127.0.0.1.example.com",
                "1127.0.0.1",
                "127.0.0",
                "128.0.0.1",
                "::1",
                "[::2]",
                "0.0.0.0",
                "api.mypurecloud.de",
            })
    void refusesOtherComputers(String host) {
        assertThat(Loopback.is(host)).isFalse();
    }
}
