package org.queuebridge.domain.event;

import java.util.List;
import org.queuebridge.domain.rule.EventBus;

/** How end-of-conversation events look on a bus, and where in them the queue's id stands. */
public enum EventFormat {
    /** Genesys Cloud's own, on a partner bus; {@code source} is the bus's name. */
    PARTNER("detail.eventBody.queueId", EndEvent.AGENT_ENDED),
    /** What a relay puts on the default or a custom bus; {@code source} is {@code genesys.cloud}. */
    RELAYED("detail.queue.id", EndEvent.RELAYED_END);

    private static final String RELAY_SOURCE = "genesys.cloud";

    private final String queuePath;
    private final EndEvent end;

    EventFormat(String queuePath, EndEvent end) {
        this.queuePath = queuePath;
        this.end = end;
    }

    /** The field names from the event's root to the queue's id. */
    public List<String> queuePath() {
        return List.of(queuePath.split("\\.", -1));
    }

    /** The event that means "ended" in this format. */
    public EndEvent end() {
        return end;
    }

    /** What {@code source} is in the events of this format on that bus. */
    public String sourceOn(EventBus bus) {
        return this == PARTNER ? bus.name() : RELAY_SOURCE;
    }

    /** The format whose events a bus carries. */
    public static EventFormat carriedBy(EventBus bus) {
        return bus.kind() == EventBus.Kind.PARTNER ? PARTNER : RELAYED;
    }
}
