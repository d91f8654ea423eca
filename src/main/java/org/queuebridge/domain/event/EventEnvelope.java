package org.queuebridge.domain.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;

/** What stands around an event's {@code detail}. */
public final class EventEnvelope {
    /** Without these TestEventPattern refuses an event: {@code Parameter Event is not valid} (facts, EventBridge). */
    public static final List<String> REQUIRED =
            List.of("id", "account", "source", "time", "region", "resources", "detail-type");

    private EventEnvelope() {}

    /** Those of {@link #REQUIRED} that an event lacks. */
    public static List<String> missing(Json.Obj event) {
        return REQUIRED.stream().filter(name -> event.get(name).isEmpty()).toList();
    }

    /** The event with what it lacks taken from another, before its own fields. */
    static Json.Obj completed(Json.Obj event, Json.Obj from) {
        Map<String, Json> fields = new LinkedHashMap<>();
        missing(event).forEach(name -> from.get(name).ifPresent(value -> fields.put(name, value)));
        fields.putAll(event.fields());
        return new Json.Obj(fields);
    }
}
