package org.queuebridge.domain.bus;

import java.util.Optional;

/**
 * What EventBridge keeps of an event bus besides its rules (DescribeEventBus).
 *
 * @param description empty if there is none
 * @param kmsKey the customer's key that encrypts its events: an id, an alias, or an ARN of either; empty where AWS's
 *     own key does
 * @param deadLetterArn the queue for events that could not be encrypted with the key
 * @param log what it logs; empty where that was never set, which logs nothing
 */
public record BusSettings(
        String description, Optional<String> kmsKey, Optional<String> deadLetterArn, Optional<Log> log) {
    /** A bus of which nothing was set. */
    public static final BusSettings DEFAULT = new BusSettings("", Optional.empty(), Optional.empty(), Optional.empty());

    /** What it logs, set or not. */
    public Log logging() {
        return log.orElse(Log.OFF);
    }

    /** The same with another log setting. */
    public BusSettings with(Optional<Log> other) {
        return new BusSettings(description, kmsKey, deadLetterArn, other);
    }

    /**
     * The log of a bus.
     *
     * @param level {@code OFF}, {@code ERROR}, {@code INFO} or {@code TRACE}
     * @param detail {@code NONE} or {@code FULL}: whether events themselves are logged
     */
    public record Log(String level, String detail) {
        public static final Log OFF = new Log("OFF", "NONE");

        public boolean on() {
            return !level.equals(OFF.level);
        }
    }
}
