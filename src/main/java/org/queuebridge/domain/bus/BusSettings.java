package org.queuebridge.domain.bus;

import java.util.Optional;

/**
 * What EventBridge keeps of an event bus besides its rules (DescribeEventBus).
 *
 * @param description empty if there is none
 * @param kmsKey the customer's key that encrypts its events: an id, an alias, or an ARN of either; empty where AWS's
 *     own key does
 * @param deadLetterArn the queue for events that could not be encrypted with the key
 * @param log what it logs
 */
public record BusSettings(String description, Optional<String> kmsKey, Optional<String> deadLetterArn, Log log) {
    /** A bus of which nothing was set. */
    public static final BusSettings DEFAULT = new BusSettings("", Optional.empty(), Optional.empty(), Log.OFF);

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
