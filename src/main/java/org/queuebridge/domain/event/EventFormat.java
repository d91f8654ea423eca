package org.queuebridge.domain.event;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.rule.EventBus;

/** A format of end-of-conversation events, with the place of the queue id. */
public sealed interface EventFormat permits StandardFormat, CustomFormat {
    /** The field names from the event's root to the queue's id. */
    List<String> queuePath();

    /** The meanings that events of this format can have; at least one, in the order of display. */
    List<EndMeaning> meanings();

    /** The {@code detail-type} of events with that meaning. */
    String detailType(EndMeaning meaning);

    /** The field names joined with dots, as {@code detail.queue.id}. */
    default String dottedQueuePath() {
        return String.join(".", queuePath());
    }

    /** Returns whether the events have media type and direction, so that a pattern can select by them. */
    default boolean narrowable() {
        return equals(StandardFormat.PARTNER);
    }

    /**
     * Returns the selected format after the list of formats changed: the one with the same name, or else the format of
     * the bus.
     */
    static EventFormat stillChosen(EventFormat chosen, List<EventFormat> formats, Optional<EventBus> bus) {
        return formats.stream()
                .filter(each -> each.equals(chosen) || sameName(each, chosen))
                .findFirst()
                .orElseGet(() -> bus.map(EventFormat::carriedBy).orElse(StandardFormat.PARTNER));
    }

    private static boolean sameName(EventFormat one, EventFormat other) {
        return one instanceof CustomFormat custom
                && other instanceof CustomFormat before
                && custom.name().equals(before.name());
    }

    /** Returns the format that events on a bus usually have. */
    static EventFormat carriedBy(EventBus bus) {
        return bus.kind() == EventBus.Kind.PARTNER ? StandardFormat.PARTNER : StandardFormat.RELAYED;
    }
}
