package org.queuebridge.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.cloudwatch.LocalCloudWatch;
import org.queuebridge.sandbox.demo.DemoRules;
import org.queuebridge.sandbox.traffic.Traffic;

class SandboxTrafficTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @AutoClose
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT);

    SandboxTrafficTest() throws Exception {}

    @Test
    void eventsArriveUntilItIsClosed() throws Exception {
        SandboxTraffic traffic = start(new Traffic(6_000, 0));

        assertThat(sandbox.events().inbox(DemoRules.ARCHIVE_LOGS).take(LONG)).isPresent();

        traffic.close();
        assertThat(traffic.thread())
                .hasValueSatisfying(thread -> assertThat(thread.isAlive()).isFalse());
    }

    @Test
    void nothingHappensUnlessItIsAskedFor() {
        assertThat(start(Traffic.NONE).thread()).isEmpty();
    }

    private SandboxTraffic start(Traffic amount) {
        InstantSource clock = InstantSource.system();
        return SandboxTraffic.start(
                SandboxOptions.DEFAULT.withTraffic(amount),
                sandbox.genesys(),
                sandbox.events(),
                new LocalCloudWatch(clock),
                clock);
    }
}
