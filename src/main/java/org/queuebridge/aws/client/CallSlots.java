package org.queuebridge.aws.client;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.function.LongSupplier;
import org.queuebridge.task.Pause;

/**
 * Limits how many calls reach a service in any second, however long they are under way: each call takes a slot, which
 * is free again a second after the call can have reached the service at the latest. Thread-safe.
 */
final class CallSlots {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** How soon to look again where that can change any time. */
    private static final long SOON = Duration.ofMillis(5).toNanos();

    private final LongSupplier nanoTime;
    private final Pause pause;
    private final PriorityQueue<Long> freeAt = new PriorityQueue<>();
    private int slots;
    private boolean forNow;
    private int underWay;
    private int answers;
    private long shortest = Long.MAX_VALUE;

    /**
     * Slots that are all free.
     *
     * @param slots how many calls are allowed in a second, at least 1
     * @param nanoTime a clock that never jumps: {@code System::nanoTime}
     * @param pause waits until a slot is free
     */
    CallSlots(int slots, LongSupplier nanoTime, Pause pause) {
        this.slots = slots;
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /** From now on, so many calls are allowed in a second. */
    synchronized void allow(int perSecond) {
        slots = Math.max(1, perSecond);
        forNow = false;
    }

    /** The same, but soon another number is allowed: what waits then does not wait for the slots of now. */
    synchronized void allowForNow(int perSecond) {
        allow(perSecond);
        forNow = true;
    }

    /** Returns when a slot is free, and takes it: the time at which the call begins, for {@link #answered}. */
    long take() throws InterruptedException {
        for (long wait = tryTake(); wait > 0; wait = tryTake()) {
            pause.pause(Duration.ofNanos(wait));
        }
        return nanoTime.getAsLong();
    }

    /**
     * A call has ended. The way back took it as long as any other, at least: half of the shortest call. The first calls
     * tell nothing of that, as they open connections.
     *
     * @param began what {@link #take} returned
     */
    synchronized void answered(long began) {
        long now = nanoTime.getAsLong();
        shortest = Math.min(shortest, now - began);
        underWay--;
        answers++;
        freeAt.add(now - (answers > slots ? shortest / 2 : 0) + SECOND);
    }

    /** Takes a slot if one is free; otherwise returns how many nanoseconds to wait before trying again. */
    private synchronized long tryTake() {
        long now = nanoTime.getAsLong();
        for (Long first = freeAt.peek(); first != null && first - now <= 0; first = freeAt.peek()) {
            freeAt.remove();
        }
        if (underWay + freeAt.size() < slots) {
            underWay++;
            return 0;
        }
        Long first = freeAt.peek();
        return first == null || forNow ? SOON : first - now;
    }
}
