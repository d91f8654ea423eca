package org.queuebridge.app.desktop;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Gives memory back that a large load left behind, such as that of all queues, once nothing has run for a moment.
 * Java's serial collector keeps what grew old until it needs the room, which on a large computer is never.
 */
public final class IdleMemory {
    private static final long MEGABYTE = 1L << 20;

    /** Less than this is not worth the pause. */
    private static final long WORTHWHILE = 24 * MEGABYTE;

    private static final int AFTER_SECONDS = 3;

    private final LongSupplier used;
    private final Runnable collect;
    private final Executor later;
    private final AtomicLong changes = new AtomicLong();
    private volatile long kept = WORTHWHILE;

    /**
     * Nothing runs yet.
     *
     * @param used bytes of the heap in use, garbage included
     * @param collect frees all that is garbage
     * @param later runs what it gets after a while without work
     */
    IdleMemory(LongSupplier used, Runnable collect, Executor later) {
        this.used = used;
        this.collect = collect;
        this.later = later;
    }

    /** The memory of this program. */
    public static IdleMemory ofJava(Executor background) {
        Runtime runtime = Runtime.getRuntime();
        return new IdleMemory(
                () -> runtime.totalMemory() - runtime.freeMemory(),
                System::gc,
                CompletableFuture.delayedExecutor(AFTER_SECONDS, TimeUnit.SECONDS, background));
    }

    /** Receives, from any thread, whether work runs. */
    public void workChanged(boolean runs) {
        long change = changes.incrementAndGet();
        if (!runs) {
            later.execute(() -> collectWhereStill(change));
        }
    }

    private void collectWhereStill(long change) {
        if (changes.get() == change && used.getAsLong() > kept + kept / 2 + WORTHWHILE) {
            collect.run();
            kept = used.getAsLong();
        }
    }
}
