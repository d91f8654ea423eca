package org.queuebridge.domain.event;

import java.util.List;
import java.util.Optional;
import org.queuebridge.domain.rule.EventBus;

/** How end-of-conversation events look on a bus, and where in them the queue's id stands. */
public sealed interface EventFormat permits StandardFormat, CustomFormat {
    /** The field names from the event's root to the queue's id. */
    List<String> queuePath();

    /** What can count as ended in this format; at least one, and the first is offered first. */
    List<EndMeaning> meanings();

    /** What stands in {@code detail-type} of an event that means that. */
    String detailType(EndMeaning meaning);

    /** The field names joined with dots, as {@code detail.queue.id}. */
    default String dottedQueuePath() {
        return String.join(".", queuePath());
    }

    /** Whether its events say their media type and direction, so that they can be narrowed by these. */
    default boolean narrowable() {
        return equals(StandardFormat.PARTNER);
    }

    /**
     * What stays chosen where the formats have become others: the same, whatever it is like now; where it is gone, what
     * the bus carries.
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

    /** The format whose events a bus carries, unless a person knows better. */
    static EventFormat carriedBy(EventBus bus) {
        return bus.kind() == EventBus.Kind.PARTNER ? StandardFormat.PARTNER : StandardFormat.RELAYED;
    }
}
