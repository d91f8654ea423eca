package org.queuebridge.capture;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/**
 * An event as a rule sent it.
 *
 * @param text as it arrived
 * @param json the same, read; an empty object where it is no JSON object
 * @param received when it arrived here
 */
public record CapturedEvent(String text, Json.Obj json, Instant received) {
    /** Reads an event. */
    public static CapturedEvent of(String text, Instant received) {
        Json.Obj json = JsonText.parse(text).object().orElse(new Json.Obj(Map.of()));
        return new CapturedEvent(text, json, received);
    }

    /** When it happened, as it says itself; else when it arrived. */
    public Instant time() {
        return text("time").flatMap(CapturedEvent::instant).orElse(received);
    }

    /** The id that its sender gave it; empty where it has none. */
    public Optional<String> id() {
        return text("id");
    }

    /** Its {@code detail-type}; empty where it has none. */
    public String detailType() {
        return text("detail-type").orElse("");
    }

    private Optional<String> text(String field) {
        return json.get(field).filter(Json.Str.class::isInstance).map(value -> ((Json.Str) value).value());
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
