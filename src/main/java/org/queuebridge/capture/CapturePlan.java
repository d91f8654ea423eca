package org.queuebridge.capture;

import java.time.Instant;
import java.util.Optional;
import org.queuebridge.domain.rule.EventBus;

/**
 * What a capture will make: a temporary rule, and a temporary queue or a log group that the rule sends to.
 *
 * @param name of the rule and of its queue
 * @param bus whose events are captured
 * @param pattern the rule's event pattern
 * @param removed when the capture ends by itself, and what it made is removed
 * @param logGroup the log group to send to, which stays; empty for a temporary queue
 */
public record CapturePlan(String name, EventBus bus, String pattern, Instant removed, Optional<String> logGroup) {
    /** The beginning of the names of everything that captures make and remove. */
    public static final String PREFIX = "queuebridge-capture-";

    private static final String TO_LOGS = PREFIX + "to-logs-";

    /** For how many days the log group of a capture keeps its events, where the capture makes it. */
    public static final int LOG_DAYS = 1;

    /** The name of a capture; it tells where the capture sends to, so that whoever removes it knows too. */
    static String nameOf(String random, boolean toLogs) {
        return (toLogs ? TO_LOGS : PREFIX) + random;
    }

    static boolean sendsToLogs(String name) {
        return name.startsWith(TO_LOGS);
    }

    /** The log group that captures of a bus send to. */
    public static String logGroupOf(EventBus bus) {
        return "/aws/events/queuebridge-capture/" + bus.shortName().replaceAll("[^A-Za-z0-9_./-]", "_");
    }

    /** The same under the name of another plan that sends to the same kind of target. */
    public CapturePlan named(CapturePlan other) {
        return new CapturePlan(other.name(), bus, pattern, removed, logGroup);
    }

    /** The ARN of the temporary rule. */
    public String ruleArn() {
        return bus.ruleArn(name);
    }
}
