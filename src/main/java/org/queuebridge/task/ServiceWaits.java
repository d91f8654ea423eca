package org.queuebridge.task;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.queuebridge.domain.ServiceWait;

/**
 * Tells until when work waits because a service allows no more calls yet; of several waits, the longest. Thread-safe.
 */
public final class ServiceWaits {
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    private final InstantSource clock;
    private final Consumer<Optional<ServiceWait>> onChange;
    private final List<ServiceWait> waits = new ArrayList<>();
    private Optional<ServiceWait> told = Optional.empty();

    /**
     * Nothing waits yet.
     *
     * @param onChange receives the wait, when it changes by seconds; empty once nothing waits any more. On the thread
     *     that waits, so it must be quick
     */
    public ServiceWaits(InstantSource clock, Consumer<Optional<ServiceWait>> onChange) {
        this.clock = clock;
        this.onChange = onChange;
    }

    /** The same pause, whose waits are told as waits for the service. */
    public Pause telling(ServiceWait.Service service, Pause pause) {
        return time -> {
            if (time.compareTo(service.shortest()) < 0) {
                pause.pause(time);
                return;
            }
            ServiceWait wait = new ServiceWait(service, clock.instant().plus(time));
            begin(wait);
            try {
                pause.pause(time);
            } finally {
                end(wait);
            }
        };
    }

    private synchronized void begin(ServiceWait wait) {
        waits.add(wait);
        tell();
    }

    private synchronized void end(ServiceWait wait) {
        waits.remove(wait);
        tell();
    }

    /** Calls that were made together wait until almost the same moment, and are told as one wait. */
    private void tell() {
        Optional<ServiceWait> now = waits.stream().max(Comparator.comparing(ServiceWait::until));
        boolean same = now.isPresent() && told.isPresent() && same(told.get(), now.get());
        if (!same && !now.equals(told)) {
            told = now;
            onChange.accept(now);
        }
    }

    private static boolean same(ServiceWait one, ServiceWait other) {
        return one.service() == other.service()
                && Duration.between(one.until(), other.until()).abs().compareTo(SAME_MOMENT) < 0;
    }
}
