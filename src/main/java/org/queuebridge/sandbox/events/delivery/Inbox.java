package org.queuebridge.sandbox.events.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Stands for a target: keeps what rules delivered to its ARN, oldest first. Safe for use by many threads. */
public final class Inbox {
    /** So that a sandbox may run for long; the oldest go first. */
    private static final int CAPACITY = 1000;

    private final BlockingQueue<DeliveredEvent> messages = new LinkedBlockingQueue<>(CAPACITY);

    Inbox() {}

    /** Takes the oldest out, waiting for it at most so long. */
    public Optional<DeliveredEvent> take(Duration timeout) throws InterruptedException {
        return Optional.ofNullable(messages.poll(timeout.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** What is in it now; it stays there. */
    public List<DeliveredEvent> messages() {
        return List.copyOf(messages);
    }

    /** Takes everything out. */
    public void clear() {
        messages.clear();
    }

    void receive(DeliveredEvent message) {
        while (!messages.offer(message)) {
            messages.poll();
        }
    }
}
