package org.queuebridge.code.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeDestinationTest {
    private static final String SANDBOX = "http://127.0.0.1:4566";
    private static final String PRIVATE_LINK = "https://vpce-1.events.eu-central-1.vpce.amazonaws.com";

    @Test
    void awssOwnAddressesNeedNoEndpoint() {
        CodeDestination aws = CodeDestination.ofAws("123456789012", "eu-central-1", "aws");

        assertThat(aws.common()).isEmpty();
        assertThat(aws.loopbackHosts()).isEmpty();
        assertThat(aws.description()).isEqualTo("account 123456789012, region eu-central-1");
    }

    @Test
    void anEndpointOnThisComputerServesAllServices() {
        CodeDestination sandbox = CodeDestination.byEventBridge("1", "r", "aws", SANDBOX);

        assertThat(sandbox.endpoints())
                .containsOnlyKeys(CodeDestination.SERVICES)
                .containsValue(SANDBOX);
        assertThat(sandbox.common()).contains(SANDBOX);
        assertThat(sandbox.loopbackHosts()).contains("127.0.0.1");
        assertThat(sandbox.description()).isEqualTo("account 1, region r, endpoint " + SANDBOX);
    }

    @Test
    void anyOtherEndpointServesEventBridgeAlone() {
        CodeDestination link = CodeDestination.byEventBridge("1", "r", "aws", PRIVATE_LINK);

        assertThat(link.endpoints()).isEqualTo(Map.of("events", PRIVATE_LINK));
        assertThat(link.common()).isEmpty();
        assertThat(link.loopbackHosts()).isEmpty();
        assertThat(link.description()).isEqualTo("account 1, region r, endpoint of events " + PRIVATE_LINK);
    }

    @Test
    void theHostsOfThisComputerAreNamedOnceInTheOrderOfTheServices() {
        CodeDestination both = new CodeDestination(
                "1",
                "r",
                "aws",
                Map.of("sqs", "http://localhost:1", "events", SANDBOX, "sns", SANDBOX, "logs", "no address"));

        assertThat(both.loopbackHosts()).contains("127.0.0.1,localhost");
        assertThat(both.common()).isEmpty();
        assertThat(both.description())
                .isEqualTo("account 1, region r, endpoint of events " + SANDBOX
                        + ", endpoint of sqs http://localhost:1, endpoint of sns " + SANDBOX
                        + ", endpoint of logs no address");
    }
}
