package org.queuebridge.ui.compose.form;

import java.util.Optional;
import org.queuebridge.domain.event.EventSource;
import org.queuebridge.domain.rule.EventBus;
import org.queuebridge.words.Messages;

/** From whom events come, in words. */
final class SourceWords {
    private SourceWords() {}

    /** As a choice of its own. */
    static String of(EventSource source, Optional<EventBus> bus) {
        return Messages.text("compose.source." + kind(source, bus), source.text());
    }

    /** Within a sentence. */
    static String inSentence(EventSource source, Optional<EventBus> bus) {
        return Messages.text("compose.from." + kind(source, bus), source.text());
    }

    private static String kind(EventSource source, Optional<EventBus> bus) {
        if (source.text().equals(bus.map(EventBus::name).orElse(""))) {
            return "own";
        }
        return switch (source.match()) {
            case EXACT -> "exact";
            case PREFIX -> source.text().equals(EventBus.GENESYS_PREFIX) ? "any" : "organization";
        };
    }
}
