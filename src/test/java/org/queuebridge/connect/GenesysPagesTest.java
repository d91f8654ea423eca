package org.queuebridge.connect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.queuebridge.queues.InMemoryGenesysCloud;

class GenesysPagesTest {
    @ParameterizedTest
    @CsvSource({
        "mypurecloud.de, https://apps.mypurecloud.de/directory/#/admin/organization/queues/d5a3/general",
        "eu-central-2, https://apps.euc2.pure.cloud/directory/#/admin/organization/queues/d5a3/general",
        "https://login.use2.us-gov-pure.cloud,"
                + " https://apps.use2.us-gov-pure.cloud/directory/#/admin/organization/queues/d5a3/general"
    })
    void aQueueIsConfiguredInTheWebApplicationOfItsRegion(String region, String page) {
        assertThat(GenesysPages.queue(session(region), "d5a3")).isEqualTo(new WebPage.At(page));
    }

    @ParameterizedTest
    @CsvSource("http://127.0.0.1:4100")
    void theSandboxHasNoWebApplication(String address) {
        assertThat(GenesysPages.queue(session(address), "d5a3")).isEqualTo(new WebPage.None(WebPage.Why.SANDBOX));
    }

    private static GenesysSession session(String region) {
        GenesysAddress address = GenesysAddress.of(region);
        return new GenesysSession(
                "5f0a",
                "Harbor Contact Center",
                address.host(),
                address.loopback(),
                Instant.EPOCH,
                true,
                List.of(),
                new InMemoryGenesysCloud());
    }
}
