package org.queuebridge.capture.port;

import java.util.List;
import java.util.Map;
import org.queuebridge.domain.bus.BusSettings;

/**
 * Port: what an event bus logs, and how its logs are delivered to a log group (EventBridge UpdateEventBus; CloudWatch
 * Logs, vended log deliveries). Every call blocks, and ends soon after its thread is interrupted. Every method but
 * {@link #sourceArn} throws {@link org.queuebridge.domain.FailureException}.
 */
public interface BusLogs {
    /**
     * The source of a delivery: the logs of one kind of one bus.
     *
     * @param name unique in the region, at most 60 of letters, digits, {@code _} and {@code -}
     * @param logType {@code INFO_LOGS}, {@code ERROR_LOGS} or {@code TRACE_LOGS}
     */
    record DeliverySource(String name, String busArn, String logType, Map<String, String> tags) {
        public DeliverySource {
            tags = Map.copyOf(tags);
        }
    }

    /** The ARN that a delivery source of that name has or will have. Makes no call. */
    String sourceArn(String name);

    /**
     * Writes all settings of a bus. A log setting that is empty is left out: whether that removes it or leaves it as it
     * is, is not documented.
     */
    void update(String bus, BusSettings settings);

    /** The delivery sources of the account and region, with their tags. */
    List<DeliverySource> sources();

    /** Creates a delivery source, with its tags in one call. */
    void putSource(DeliverySource source);

    /**
     * Creates a delivery destination that writes to a log group.
     *
     * @return its ARN
     */
    String putDestination(String name, String logGroupArn, Map<String, String> tags);

    /** Has a source deliver to a destination. */
    void deliver(String sourceName, String destinationArn, Map<String, String> tags);

    /** The ids of the deliveries of a source. */
    List<String> deliveries(String sourceName);

    /** Deletes a delivery; this and the next two are no failure where there is none. */
    void deleteDelivery(String id);

    void deleteDestination(String name);

    void deleteSource(String name);
}
