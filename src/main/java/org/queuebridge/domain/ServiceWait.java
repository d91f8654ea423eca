package org.queuebridge.domain;

import java.time.Duration;
import java.time.Instant;

/** Work waits because a service allows no more calls before that moment. */
public record ServiceWait(Service service, Instant until) {
    /** A service that limits calls. The messages are in {@code messages/shell.properties} under {@code wait.<NAME>}. */
    public enum Service {
        /** Counts calls by the minute. Its shorter waits also come between retries of calls that failed otherwise. */
        GENESYS_CLOUD(Duration.ofSeconds(5)),

        /** Counts calls by the second. */
        AWS(Duration.ofSeconds(2));

        private final Duration shortest;

        Service(Duration shortest) {
            this.shortest = shortest;
        }

        /** Shorter waits need no words. */
        public Duration shortest() {
            return shortest;
        }
    }
}
