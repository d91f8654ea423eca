package org.queuebridge.sandbox.events.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The inbox of a target: keeps what rules delivered to its ARN, oldest first. Thread-safe. */
public final class Inbox {
    /** Limits memory in a long run; the oldest are dropped first. */
    private static final int CAPACITY = 1000;

    private final BlockingQueue<DeliveredEvent> messages = new LinkedBlockingQueue<>(CAPACITY);

    Inbox() {}

    /** Removes the oldest, waiting for it up to a time-out. */
    public Optional<DeliveredEvent> take(Duration timeout) throws InterruptedException {
        return Optional.ofNullable(messages.poll(timeout.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** Its content; nothing is removed. */
    public List<DeliveredEvent> messages() {
        return List.copyOf(messages);
    }

    /** Removes everything. */
    public void clear() {
        messages.clear();
    }

    void receive(DeliveredEvent message) {
        while (!messages.offer(message)) {
            messages.poll();
        }
    }
}
