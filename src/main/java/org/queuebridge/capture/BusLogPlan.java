package org.queuebridge.capture;

import java.time.Instant;
import java.util.List;
import org.queuebridge.domain.bus.BusSettings.Log;
import org.queuebridge.domain.rule.EventBus;

/**
 * What logging a bus for a while will make and set.
 *
 * @param name of the delivery destination and the log policy; the delivery sources' names begin with it
 * @param ends when logging ends by itself, and the bus's own setting is restored
 * @param full whether whole events are logged, which are customers' data
 */
public record BusLogPlan(String name, EventBus bus, Instant ends, boolean full) {
    /** The beginning of the names of everything that logging a bus makes and removes. */
    public static final String PREFIX = "queuebridge-buslog-";

    /** The types of logs, as the API spells them; a record goes to that of its own level. */
    static final List<String> LOG_TYPES = List.of("INFO_LOGS", "ERROR_LOGS", "TRACE_LOGS");

    /** The setting while it lasts. It is not documented which level each step of an event has, so it is the highest. */
    public Log setting() {
        return new Log("TRACE", full ? "FULL" : "NONE");
    }

    /** The same under the name of another plan. */
    public BusLogPlan named(BusLogPlan other) {
        return new BusLogPlan(other.name(), bus, ends, full);
    }

    /** The log group that AWS's own console would write to. */
    public String logGroup() {
        return logGroupOf(bus.name());
    }

    static String logGroupOf(String bus) {
        return "/aws/vendedlogs/events/event-bus/" + bus;
    }

    /** The name of the delivery source of a type of logs. */
    String source(String logType) {
        return name + "-" + logType;
    }

    /** The name of the plan that a delivery source was made for. */
    static String ofSource(String source) {
        return LOG_TYPES.stream()
                .map(type -> "-" + type)
                .filter(source::endsWith)
                .findFirst()
                .map(end -> source.substring(0, source.length() - end.length()))
                .orElse(source);
    }
}
