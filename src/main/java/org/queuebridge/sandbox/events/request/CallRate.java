package org.queuebridge.sandbox.events.request;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.queuebridge.sandbox.aws.AwsException;

/**
 * The call rate of an account in a region, as a token bucket: after a pause, as many calls at once as a second allows.
 * Thread-safe.
 */
public final class CallRate {
    private static final Duration BURST = Duration.ofSeconds(1);

    private final Duration interval;
    private final InstantSource clock;
    private final AtomicInteger refused = new AtomicInteger();
    private Instant full = Instant.MIN;

    public CallRate(int perSecond, InstantSource clock) {
        this.interval = BURST.dividedBy(perSecond);
        this.clock = clock;
    }

    /** The number of calls that were too fast. */
    public int refused() {
        return refused.get();
    }

    /**
     * Takes a token.
     *
     * @throws AwsException where there is none: {@code ThrottlingException}
     */
    public void take() {
        if (!tryTake()) {
            throw AwsException.throttled();
        }
    }

    /** Takes a token; false where there is none. */
    public synchronized boolean tryTake() {
        Instant now = clock.instant();
        Instant then = (full.isAfter(now) ? full : now).plus(interval);
        if (then.isAfter(now.plus(BURST))) {
            refused.incrementAndGet();
            return false;
        }
        full = then;
        return true;
    }
}
