package org.queuebridge.capture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.queuebridge.capture.port.CaptureQueues;

/** The events in the temporary queue of a capture. */
final class QueueFeed implements Feed<CapturedEvent> {
    /** The longest that SQS waits. */
    private static final Duration WAIT = Duration.ofSeconds(20);

    private final CaptureQueues queues;
    private final String queue;
    private final InstantSource clock;
    private final SeenEvents seen = new SeenEvents();

    QueueFeed(CaptureQueues queues, String queue, InstantSource clock) {
        this.queues = queues;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public void next(Consumer<List<CapturedEvent>> shown) {
        List<CaptureQueues.Message> messages = queues.receive(queue, WAIT);
        if (messages.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<CapturedEvent> events = messages.stream()
                .map(message -> CapturedEvent.of(message.body(), now))
                .filter(seen::add)
                .toList();
        if (!events.isEmpty()) {
            shown.accept(events);
        }
        messages.forEach(message -> queues.delete(queue, message));
    }
}
