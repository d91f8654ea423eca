package org.queuebridge.words;

import org.queuebridge.domain.event.CustomFormat;
import org.queuebridge.domain.event.EventFormat;
import org.queuebridge.domain.event.StandardFormat;

/** Event formats by the names that people know. */
public final class FormatWords {
    private FormatWords() {}

    /** The user's own name for it where it is theirs. */
    public static String of(EventFormat format) {
        return switch (format) {
            case StandardFormat standard -> Messages.text("event-format." + standard);
            case CustomFormat custom -> custom.name();
        };
    }
}
