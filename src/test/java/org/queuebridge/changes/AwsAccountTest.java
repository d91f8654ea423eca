package org.queuebridge.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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

    @ParameterizedTest
    @CsvSource({
        "https://events.eu-central-1.amazonaws.com, true",
        "https://events.eu-central-1.api.aws, true",
        "https://events.eu-central-1.api.aws.example, false",
        "http://127.0.0.1:4566, false"
    })
    void everyKnownEndpointOfARegionIsTheSamePlace(String endpoint, boolean same) {
        Set<String> own = Set.of("https://events.eu-central-1.amazonaws.com", "https://events.eu-central-1.api.aws");
        AwsAccount now =
                new AwsAccount("111122223333", "eu-central-1", own.iterator().next(), "arn:me", own);
        AwsAccount recorded = new AwsAccount("111122223333", "eu-central-1", endpoint, "arn:other");

        assertThat(now.samePlace(recorded)).isEqualTo(same);
        assertThat(recorded.samePlace(now)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"999999999999, eu-central-1", "111122223333, eu-west-1"})
    void anotherAccountOrRegionIsAnotherPlace(String account, String region) {
        AwsAccount now = new AwsAccount("111122223333", "eu-central-1", "https://aws", "arn:me", Set.of("https://aws"));

        assertThat(now.samePlace(new AwsAccount(account, region, "https://aws", "arn:me")))
                .isFalse();
    }
}
