package org.queuebridge.net;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.queuebridge.task.Pause;

/**
 * Keeps all callers together below a service's limit: so many calls in any window of time. Learns from what the service
 * says. For many threads.
 */
public final class RateLimit {
    private final long window;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private final Deque<Long> taken = new ArrayDeque<>();
    private int permits;
    private long closedUntil;

    /**
     * A limit that nobody has used yet.
     *
     * @param permits how many calls a window has room for, at least 1; see {@link #learn}
     * @param window how long a window is
     * @param nanoTime a clock that never jumps: {@code System::nanoTime}
     * @param pause waits for room
     */
    public RateLimit(int permits, Duration window, LongSupplier nanoTime, Pause pause) {
        this.permits = permits;
        this.window = window.toNanos();
        this.nanoTime = nanoTime;
        this.pause = pause;
        this.closedUntil = nanoTime.getAsLong();
    }

    /** Returns once there is room for a call, and takes it. */
    public void acquire() throws InterruptedException {
        for (long wait = take(); wait > 0; wait = take()) {
            pause.pause(Duration.ofNanos(wait));
        }
    }

    /**
     * Follows what the service says of its limit; once it is used up, nobody calls before the service counts anew.
     *
     * @param allowed how many calls its window has room for; less than 1 is ignored
     * @param used how many it has counted
     * @param reset when it counts anew
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

    /** Lets nobody call for that time: the service asked to wait. */
    public synchronized void close(Duration time) {
        long until = nanoTime.getAsLong() + time.toNanos();
        if (until - closedUntil > 0) {
            closedUntil = until;
        }
    }

    /** Takes room where there is some; else says how many nanoseconds to wait before asking again. */
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
