package org.queuebridge.sandbox.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.Sandbox;
import org.queuebridge.sandbox.SandboxOptions;
import org.queuebridge.sandbox.cloudwatch.LocalCloudWatch;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.demo.DemoRules;

/** The metrics of the day before the start are what the rules would have made of its conversations. */
class EventHistoryTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @AutoClose
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.DEFAULT);

    EventHistoryTest() throws IOException {}

    @Test
    void rulesHaveADayBehindThem() throws Exception {
        Map<String, Integer> totals = totals(1, 24, NOON);

        assertThat(totals.get("Events")).isBetween(20_000, 60_000);
        assertThat(totals.get("raw-archive MatchedEvents")).isEqualTo(totals.get("Events"));
        assertThat(totals.get("genesys-ended-support Invocations"))
                .isPositive()
                .isEqualTo(totals.get("genesys-ended-support MatchedEvents"));
        assertThat(totals.get("legacy-support FailedInvocations"))
                .as("its queue permits it under another name")
                .isPositive()
                .isEqualTo(totals.get("legacy-support Invocations"));
        assertThat(totals).doesNotContainKeys("genesys-ended-billing Invocations", "nightly-export MatchedEvents");
    }

    @Test
    void theSeedDecidesAndTheNightIsQuiet() throws Exception {
        assertThat(totals(1, 2, NOON)).isEqualTo(totals(1, 2, NOON)).isNotEqualTo(totals(2, 2, NOON));
        assertThat(events(NOON.plus(Duration.ofHours(14))) * 3).isLessThan(events(NOON));
    }

    @Test
    void nothingIsDelivered() throws Exception {
        totals(1, 24, NOON);

        assertThat(sandbox.targets().sqs().waiting(DemoRules.ENDED_QUEUE)).isZero();
        assertThat(sandbox.events().inbox(DemoRules.ENDED_QUEUE).messages()).isEmpty();
    }

    private int events(Instant now) throws InterruptedException {
        return totals(1, 2, now).getOrDefault("Events", 0);
    }

    /** All counts, by the rule and the metric. */
    private Map<String, Integer> totals(long seed, int hours, Instant now) throws InterruptedException {
        LocalCloudWatch metrics = new LocalCloudWatch(InstantSource.fixed(now));
        new EventHistory(
                        new ContactCenter(sandbox.genesys(), sandbox.events()),
                        new SampleConversations(DemoQueues.generate(24, 1), seed),
                        new Traffic(30, hours),
                        seed)
                .fill(metrics, now);
        return metrics.totals(sandbox.events().home()).entrySet().stream()
                .collect(Collectors.toMap(
                        counted -> (counted.getKey().dimensions().getOrDefault("RuleName", "") + " "
                                        + counted.getKey().name())
                                .strip(),
                        Map.Entry::getValue));
    }
}
