package org.queuebridge.sandbox.genesys;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Counts calls in windows of a minute, each beginning with its first call. Safe for use by many threads. */
final class MinuteWindow {
    private static final Duration LENGTH = Duration.ofMinutes(1);

    private final int allowed;
    private final InstantSource clock;
    private Instant end = Instant.MIN;
    private int count;

    MinuteWindow(int allowed, InstantSource clock) {
        this.allowed = allowed;
        this.clock = clock;
    }

    /**
     * The position of a call in its window.
     *
     * @param count calls in this window, this one included
     * @param resetSeconds until the next window, at least 1
     */
    record Standing(int count, int allowed, int resetSeconds) {
        boolean isOver() {
            return count > allowed;
        }
    }

    synchronized Standing count() {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            end = now.plus(LENGTH);
            count = 0;
        }
        count++;
        return new Standing(count, allowed, secondsUntil(end, now));
    }

    private static int secondsUntil(Instant end, Instant now) {
        return (int) Duration.between(now, end).plusMillis(999).toSeconds();
    }
}
