package org.queuebridge.sandbox.traffic;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.queuebridge.sandbox.genesys.GenesysEvent;

/** A steady flow of the events of conversations, for as long as it runs. Which events come follows from the seed. */
public final class EventFlow {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final long MINUTE = 60_000;

    private final SampleConversations conversations;
    private final int perMinute;
    private final InstantSource clock;
    private final Consumer<GenesysEvent> happen;
    private final Deque<GenesysEvent> waiting = new ArrayDeque<>();
    private final Instant begun;
    private long past;

    /**
     * A flow that has not begun.
     *
     * @param perMinute how many events a minute
     * @param happen lets an event happen
     */
    public EventFlow(
            SampleConversations conversations, int perMinute, InstantSource clock, Consumer<GenesysEvent> happen) {
        this.conversations = conversations;
        this.perMinute = perMinute;
        this.clock = clock;
        this.happen = happen;
        this.begun = clock.instant();
    }

    /** Lets happen what is due since the last time; what was missed for longer than a minute is left out. */
    public void catchUp() {
        long due = Duration.between(begun, clock.instant()).toMillis() * perMinute / MINUTE;
        past = Math.max(past, due - perMinute);
        for (; past < due; past++) {
            next();
        }
    }

    private void next() {
        if (waiting.isEmpty()) {
            waiting.addAll(conversations.events(conversations.next(), clock.instant()));
        }
        happen.accept(waiting.removeFirst());
    }

    /** Lets it flow until the thread is interrupted. */
    public void run() throws InterruptedException {
        while (true) {
            Thread.sleep(PAUSE);
            catchUp();
        }
    }
}
