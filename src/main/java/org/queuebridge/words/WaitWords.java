package org.queuebridge.words;

import java.time.Duration;
import java.time.Instant;
import org.queuebridge.domain.ServiceWait;

/** Until when a service allows no more calls, in words. */
public final class WaitWords {
    private WaitWords() {}

    /** Such as {@code Genesys Cloud allows more in 48 s}; seconds are rounded up, and 1 at least. */
    public static String of(Instant now, ServiceWait wait) {
        long seconds = Math.ceilDiv(Duration.between(now, wait.until()).toMillis(), 1_000L);
        return Messages.text("wait." + wait.service().name(), Math.max(1, seconds));
    }
}
