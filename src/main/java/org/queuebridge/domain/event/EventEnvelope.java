package org.queuebridge.domain.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;

/** The fields of an event outside of its {@code detail}. */
public final class EventEnvelope {
    /**
     * The required fields, without which TestEventPattern refuses an event: {@code Parameter Event is not valid}
     * (facts, EventBridge).
     */
    public static final List<String> REQUIRED =
            List.of("id", "account", "source", "time", "region", "resources", "detail-type");

    private EventEnvelope() {}

    /** Returns the {@link #REQUIRED} fields that an event lacks. */
    public static List<String> missing(Json.Obj event) {
        return REQUIRED.stream().filter(name -> event.get(name).isEmpty()).toList();
    }

    /** Returns the event with missing fields taken from another one, placed before its own fields. */
    static Json.Obj completed(Json.Obj event, Json.Obj from) {
        Map<String, Json> fields = new LinkedHashMap<>();
        missing(event).forEach(name -> from.get(name).ifPresent(value -> fields.put(name, value)));
        fields.putAll(event.fields());
        return new Json.Obj(fields);
    }
}
