package org.queuebridge.net;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.queuebridge.task.Pause;

/**
 * Limits the rate of all callers together: a number of calls in any window of time. Adapts to the limit that the
 * service reports. Thread-safe.
 */
public final class RateLimit {
    private final long window;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private final Deque<Long> taken = new ArrayDeque<>();
    private int permits;
    private long closedUntil;

    /**
     * Makes a limit that is not used yet.
     *
     * @param permits how many calls are allowed in a window, at least 1; see {@link #learn}
     * @param window how long a window is
     * @param nanoTime a clock that never jumps: {@code System::nanoTime}
     * @param pause waits until another call is allowed
     */
    public RateLimit(int permits, Duration window, LongSupplier nanoTime, Pause pause) {
        this.permits = permits;
        this.window = window.toNanos();
        this.nanoTime = nanoTime;
        this.pause = pause;
        this.closedUntil = nanoTime.getAsLong();
    }

    /** Returns when another call is allowed, and counts it. */
    public void acquire() throws InterruptedException {
        for (long wait = take(); wait > 0; wait = take()) {
            pause.pause(Duration.ofNanos(wait));
        }
    }

    /**
     * Adopts the limit that the service reports. If it is used up, no call is allowed until the service resets its
     * count.
     *
     * @param allowed how many calls the service allows in a window; less than 1 is ignored
     * @param used how many calls it has counted
     * @param reset the time until it resets its count
     */
    public synchronized void learn(int allowed, int used, Duration reset) {
        if (allowed < 1) {
            return;
        }
        permits = allowed;
        if (used >= allowed) {
            close(reset);
        }
    }

    /** Allows no calls for that time, because the service asked to wait. */
    public synchronized void close(Duration time) {
        long until = nanoTime.getAsLong() + time.toNanos();
        if (until - closedUntil > 0) {
            closedUntil = until;
        }
    }

    /** Counts a call if one is allowed; otherwise returns how many nanoseconds to wait before trying again. */
    private synchronized long take() {
        long now = nanoTime.getAsLong();
        while (!taken.isEmpty() && now - taken.getFirst() >= window) {
            taken.removeFirst();
        }
        long full = taken.size() < permits ? 0 : taken.getFirst() + window - now;
        long wait = Math.max(full, closedUntil - now);
        if (wait <= 0) {
            taken.addLast(now);
        }
        return wait;
    }
}
