package org.queuebridge.capture;

import java.util.Optional;
import org.queuebridge.domain.bus.BusSettings.Log;

/**
 * What is so after a bus was logged, and what was made for it is removed.
 *
 * @param groupStays for how long the log group keeps its records; empty where the group was deleted
 */
public record BusLogEnd(Setting setting, Optional<LogRetention> groupStays) {
    /** What the bus logs now. */
    public sealed interface Setting {
        /** The same as before; empty where nothing was ever set. */
        record AsBefore(Optional<Log> log) implements Setting {}

        /** Nothing was set before, and AWS kept the setting when it was left out: it is OFF now. */
        record OffInstead() implements Setting {}

        /** Somebody else set this meanwhile. */
        record ByOthers(Log log) implements Setting {}
    }
}
