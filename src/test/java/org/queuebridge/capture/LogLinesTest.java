package org.queuebridge.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogLinesTest {
    private static final String GROUP = "/aws/vendedlogs/events/event-bus/calls";
    private static final Instant START = Instant.parse("2026-05-04T10:00:00Z");

    private final InMemoryLogs logs = new InMemoryLogs();
    private final LogLines lines = new LogLines(logs, GROUP, START);

    @Test
    void readsEachLineOfABusyMinuteOnce() {
        int busy = 25_000;
        logs.write(
                GROUP,
                START.plusSeconds(30),
                IntStream.range(0, busy).mapToObj(Integer::toString).toArray(String[]::new));
        assertThat(lines.added()).hasSize(busy);
        assertThat(lines.added()).isEmpty();
    }

    @Test
    void readsWhatBecomesVisibleLateAndNothingTwice() {
        logs.write(GROUP, START.plusSeconds(200), "newest");
        assertThat(lines.added()).hasSize(1);
        logs.write(GROUP, START.plusSeconds(90), "late");
        logs.write(GROUP, START.plusSeconds(70), "too late");
        assertThat(lines.added()).extracting(line -> line.message()).containsExactly("late");
        logs.write(GROUP, START.plusSeconds(400), "later");
        assertThat(lines.added()).extracting(line -> line.message()).containsExactly("later");
        assertThat(lines.added()).isEmpty();
    }
}
