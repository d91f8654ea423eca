package org.queuebridge.rules;

import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.bus.BusSettings;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.domain.rule.PartnerSource;

/**
 * Port: the event buses of partner event sources in one account and region. Calls block, and are retried and fail, as
 * those of {@link EventBridge}.
 */
public interface EventBuses {
    /** Reads a partner event source; empty where the account and region have none of that name. */
    Optional<PartnerSource> source(String name);

    /** Reads a bus; empty where it does not exist. */
    Optional<EventBus> bus(String name);

    /** What is set of a bus; NotFound where it does not exist. */
    BusSettings settings(String name);

    /** The tags of a bus. */
    Map<String, String> tags(EventBus bus);

    /**
     * Creates the bus of a partner event source, which becomes ACTIVE a moment later.
     *
     * @param source the name of the source, which the bus gets too
     * @throws org.queuebridge.domain.FailureException also NotFound without such a source, Conflict where the bus
     *     exists or the source is in another state than PENDING
     */
    void create(String source, Map<String, String> tags);

    /** Deletes a bus without rules; its source is PENDING then. Not a failure where it does not exist. */
    void delete(String name);
}
