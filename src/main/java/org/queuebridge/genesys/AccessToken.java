package org.queuebridge.genesys;

import java.time.Duration;
import java.time.Instant;
import org.queuebridge.domain.Secret;

/**
 * What lets calls in.
 *
 * @param value goes after {@code Bearer}
 * @param issued when it was asked for
 * @param expires when it ends
 */
record AccessToken(Secret value, Instant issued, Instant expires) {
    private static final Duration LONGEST_LEEWAY = Duration.ofMinutes(1);

    /** Whether it lets a call in that begins now: it ends a minute, or a tenth of its life, later at the least. */
    boolean usableAt(Instant now) {
        Duration tenth = Duration.between(issued, expires).dividedBy(10);
        Duration leeway = tenth.compareTo(LONGEST_LEEWAY) < 0 ? tenth : LONGEST_LEEWAY;
        return now.isBefore(expires.minus(leeway));
    }
}
