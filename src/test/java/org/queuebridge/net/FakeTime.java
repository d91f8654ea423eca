package org.queuebridge.net;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.queuebridge.task.Pause;

/** A clock that advances only by pauses, which end at once and are recorded. */
public final class FakeTime implements Pause, LongSupplier, InstantSource {
    private final AtomicLong nanos = new AtomicLong();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    @Override
    public void pause(Duration time) {
        pauses.add(time);
        pass(time);
    }

    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    public List<Duration> pauses() {
        return List.copyOf(pauses);
    }

    @Override
    public long getAsLong() {
        return nanos.get();
    }

    @Override
    public Instant instant() {
        return Instant.parse("2026-11-02T08:00:00Z").plusNanos(nanos.get());
    }
}
