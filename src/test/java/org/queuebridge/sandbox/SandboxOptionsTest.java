package org.queuebridge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.sandbox.genesys.GenesysLimits;
import org.queuebridge.sandbox.traffic.Traffic;

class SandboxOptionsTest {
    @Test
    void withoutArgumentsItIsAsDocumented() {
        assertThat(SandboxOptions.parse(List.of())).isEqualTo(SandboxOptions.DEFAULT);
        assertThat(SandboxOptions.DEFAULT.queues()).isEqualTo(240);
    }

    @Test
    void everyOptionIsRead() {
        assertThat(SandboxOptions.parse(List.of(
                        "--genesys-port",
                        "8081",
                        "--aws-port=8082",
                        "--queues",
                        "50000",
                        "--latency-ms",
                        "30",
                        "--seed=7",
                        "--token-seconds=30",
                        "--events-per-minute=60",
                        "--history-hours=24")))
                .isEqualTo(SandboxOptions.DEFAULT
                        .withGenesysPort(8081)
                        .withAwsPort(8082)
                        .withQueues(50_000)
                        .withLatency(Duration.ofMillis(30))
                        .withSeed(7)
                        .withGenesysLimits(GenesysLimits.DEFAULT.withTokenLifetime(Duration.ofSeconds(30)))
                        .withTraffic(new Traffic(60, 24)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--queues many | --queues takes a whole number from 0 to 200000, not 'many'",
                "--queues -1 | --queues takes a whole number from 0 to 200000, not '-1'",
                "--queues | --queues takes a whole number from 0 to 200000, not 'nothing'",
                "--aws-port 70000 | --aws-port takes a whole number from 0 to 65535, not '70000'",
                "--genesys-port 99999999999 | --genesys-port takes a whole number from 0 to 65535, not '99999999999'",
                "--token-seconds 0 | --token-seconds takes a whole number from 1 to 172800, not '0'",
                "--port 1 | unknown option '--port'; --help lists them",
                "50 | unknown option '50'; --help lists them",
            })
    void invalidOptionsAreReportedInOneLine(String arguments, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SandboxOptions.parse(List.of(arguments.split(" "))))
                .withMessage(message);
    }
}
