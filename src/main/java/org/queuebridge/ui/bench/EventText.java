package org.queuebridge.ui.bench;

import java.util.List;
import org.queuebridge.domain.event.EventEnvelope;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/** The result of reading an event's text. */
public sealed interface EventText {
    /** No text. */
    record Empty() implements EventText {}

    /** Not JSON; line and column from 1. */
    record Malformed(String message, int line, int column) implements EventText {}

    /** JSON, but not an object. */
    record NoObject() implements EventText {}

    /**
     * An event.
     *
     * @param missing the fields that AWS requires and the event lacks
     */
    record Event(Json.Obj event, List<String> missing) implements EventText {}

    /** Reads a text. */
    static EventText of(String text) {
        if (text.isBlank()) {
            return new Empty();
        }
        return switch (JsonText.parse(text)) {
            case JsonText.Parsed.Malformed(String message, int line, int column) ->
                new Malformed(message, line, column);
            case JsonText.Parsed.Value(Json.Obj event) -> new Event(event, EventEnvelope.missing(event));
            case JsonText.Parsed.Value _ -> new NoObject();
        };
    }
}
