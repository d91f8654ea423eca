package org.queuebridge.aws;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void needsNoNetworkAndNoCredentials() {
        assertThatCode(WarmUp::run).doesNotThrowAnyException();
    }
}
