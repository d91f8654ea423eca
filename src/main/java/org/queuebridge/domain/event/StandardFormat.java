package org.queuebridge.domain.event;

import java.util.List;

/** The built-in event formats (facts, Genesys Cloud: events as they arrive). */
public enum StandardFormat implements EventFormat {
    /** Genesys Cloud's own, on a partner bus; {@code source} is the bus's name. */
    PARTNER("detail.eventBody.queueId"),
    /** Events of a relay on the default bus or a custom bus; {@code source} is {@code genesys.cloud}. */
    RELAYED("detail.queue.id");

    /** All built-in formats. */
    public static final List<EventFormat> ALL = List.of(values());

    private final String queuePath;

    StandardFormat(String queuePath) {
        this.queuePath = queuePath;
    }

    @Override
    public List<String> queuePath() {
        return List.of(queuePath.split("\\.", -1));
    }

    @Override
    public String dottedQueuePath() {
        return queuePath;
    }

    @Override
    public List<EndMeaning> meanings() {
        return this == PARTNER ? EndMeaning.OF_GENESYS : List.of(EndMeaning.CONVERSATION_ENDED);
    }

    @Override
    public String detailType(EndMeaning meaning) {
        return meaning.event().detailType();
    }
}
