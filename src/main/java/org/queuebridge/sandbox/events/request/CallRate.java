package org.queuebridge.sandbox.events.request;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.queuebridge.sandbox.aws.AwsException;

/** So many calls a second, and after a pause as many at once: a bucket of tokens. Safe for use by many threads. */
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

    /** How many calls came too fast so far. */
    public int refused() {
        return refused.get();
    }

    /**
     * Takes a token.
     *
     * @throws AwsException where there is none: {@code ThrottlingException}
     */
    public synchronized void take() {
        Instant now = clock.instant();
        Instant then = (full.isAfter(now) ? full : now).plus(interval);
        if (then.isAfter(now.plus(BURST))) {
            refused.incrementAndGet();
            throw AwsException.throttled();
        }
        full = then;
    }
}
