package org.queuebridge.sandbox.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.queuebridge.sandbox.demo.DemoQueues;
import org.queuebridge.sandbox.events.LocalAwsFixture;
import org.queuebridge.sandbox.genesys.GenesysEvent;

/** A flow sends what is due, no more and no less, and the same for the same seed. */
class EventFlowTest {
    private Instant now = LocalAwsFixture.NOW;

    @Test
    void soManyEventsHappenAsAreDue() {
        List<GenesysEvent> happened = new ArrayList<>();
        EventFlow flow = flow(1, happened);

        flow.catchUp();
        assertThat(happened).isEmpty();

        now = now.plusSeconds(30);
        flow.catchUp();
        flow.catchUp();
        assertThat(happened).hasSize(10);

        now = now.plus(Duration.ofHours(8));
        flow.catchUp();
        assertThat(happened)
                .as("a computer that slept does not send all it missed")
                .hasSize(30);
    }

    @Test
    void theSeedDecidesWhatHappens() {
        List<GenesysEvent> first = new ArrayList<>();
        List<GenesysEvent> same = new ArrayList<>();
        List<GenesysEvent> other = new ArrayList<>();
        List<EventFlow> flows = List.of(flow(1, first), flow(1, same), flow(2, other));
        now = now.plusSeconds(60);
        flows.forEach(EventFlow::catchUp);

        assertThat(first).hasSize(20).isEqualTo(same).isNotEqualTo(other);
    }

    @Test
    void conversationsHaveTheEventsThatRulesAskFor() {
        List<GenesysEvent> happened = new ArrayList<>();
        EventFlow flow = flow(1, happened);
        for (int minute = 0; minute < 5; minute++) {
            now = now.plusSeconds(60);
            flow.catchUp();
        }

        assertThat(happened)
                .extracting(event -> event.topic().replaceFirst(".*\\{id}\\.", ""))
                .contains("acd.end", "user.end", "customer.end");
        assertThat(happened)
                .filteredOn(event -> event.topic().endsWith("acd.end"))
                .extracting(event -> event.body().get("acdOutcome").getAsString())
                .contains("ANSWERED", "ABANDON");
        assertThat(happened)
                .filteredOn(event -> event.topic().endsWith("customer.end"))
                .noneMatch(event -> event.body().has("queueId"));
    }

    private EventFlow flow(long seed, List<GenesysEvent> happened) {
        return new EventFlow(new SampleConversations(DemoQueues.generate(24, 1), seed), 20, () -> now, happened::add);
    }
}
