package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwsAccountTest {
    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:4566, 127.0.0.1, true",
        "http://localhost:4566/, localhost, true",
        "https://events.eu-central-1.amazonaws.com, events.eu-central-1.amazonaws.com, false",
        "https://localhost.example, localhost.example, false",
        "not an address, '', false",
        "'', '', false"
    })
    void onlyAnEndpointOfThisComputerCanTouchNothingReal(String endpoint, String host, boolean loopback) {
        AwsAccount account = new AwsAccount("111122223333", "eu-central-1", endpoint, "arn:me");

        assertThat(account.host().orElse("")).isEqualTo(host);
        assertThat(account.loopback()).isEqualTo(loopback);
    }
}
