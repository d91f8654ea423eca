package org.queuebridge.task;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How long work waits because Genesys Cloud allows no more calls yet: it counts calls by the minute, so that a wait may
 * be long. Thread-safe.
 */
public final class ServiceWaits {
    /** Shorter waits need no words; they also come between retries of calls that failed for another reason. */
    private static final Duration SHORTEST = Duration.ofSeconds(5);

    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Consumer<Optional<Instant>> onChange;
    private final List<Instant> waits = new ArrayList<>();
    private Optional<Instant> told = Optional.empty();

    /**
     * Nothing waits yet.
     *
     * @param onChange receives until when work waits, when that changes by seconds; empty once nothing waits any more.
     *     On the thread that waits, so it must be quick
     */
    public ServiceWaits(InstantSource clock, Consumer<Optional<Instant>> onChange) {
        this.clock = clock;
        this.onChange = onChange;
    }

    /** The same pause, whose waits are told. */
    public Pause telling(Pause pause) {
        return time -> {
            if (time.compareTo(SHORTEST) < 0) {
                pause.pause(time);
                return;
            }
            Instant until = clock.instant().plus(time);
            begin(until);
            try {
                pause.pause(time);
            } finally {
                end(until);
            }
        };
    }

    private synchronized void begin(Instant until) {
        waits.add(until);
        tell();
    }

    private synchronized void end(Instant until) {
        waits.remove(until);
        tell();
    }

    /** Calls that were made together wait until almost the same moment, and are told as one wait. */
    private void tell() {
        Optional<Instant> now = waits.stream().max(Instant::compareTo);
        boolean same = now.isPresent()
                && told.isPresent()
                && Duration.between(told.get(), now.get()).abs().compareTo(SAME_MOMENT) < 0;
        if (!same && !now.equals(told)) {
            told = now;
            onChange.accept(now);
        }
    }
}
