package org.queuebridge.capture;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.capture.port.CaptureLogs;
import org.queuebridge.task.Pause;

/** The events that a capture sends to a log group. */
final class LogFeed implements EventFeed {
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    private final LogLines lines;
    private final InstantSource clock;
    private final Pause pause;
    private final SeenIds seen = new SeenIds();

    LogFeed(CaptureLogs logs, String group, InstantSource clock, Pause pause) {
        this.lines = new LogLines(logs, group, clock.instant());
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public void next(Consumer<List<CapturedEvent>> shown) throws InterruptedException {
        List<CapturedEvent> events = lines.added().stream()
                .map(line -> CapturedEvent.of(line.message(), clock.instant()))
                .filter(event -> event.id().map(seen::add).orElse(true))
                .toList();
        if (events.isEmpty()) {
            pause.pause(BETWEEN);
        } else {
            shown.accept(events);
        }
    }
}
