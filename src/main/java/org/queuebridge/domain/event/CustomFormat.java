package org.queuebridge.domain.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;

/**
 * The format of another relay's events, learned from one of them.
 *
 * @param name the name that the person gave it
 * @param source exactly as in its events
 * @param detailType exactly as in its events
 * @param queuePath the field names from the event's root to the queue's id; the first is {@code detail}
 * @param sample the whole event that the format was learned from
 */
public record CustomFormat(String name, String source, String detailType, List<String> queuePath, Json.Obj sample)
        implements EventFormat {
    public CustomFormat {
        queuePath = List.copyOf(queuePath);
        if (queuePath.size() < 2 || !queuePath.getFirst().equals("detail")) {
            throw new IllegalArgumentException("not inside detail: " + queuePath);
        }
    }

    @Override
    public List<EndMeaning> meanings() {
        return List.of(EndMeaning.CONVERSATION_ENDED);
    }

    @Override
    public String detailType(EndMeaning meaning) {
        return detailType;
    }

    /** Returns the sample as an event of another queue, with the source and detail-type of this format. */
    Json.Obj sampleOf(String queueId) {
        Json.Obj ofQueue = (Json.Obj) JsonPath.replaced(sample, queuePath, new Json.Str(queueId));
        Map<String, Json> fields = new LinkedHashMap<>(ofQueue.fields());
        fields.put("source", new Json.Str(source));
        fields.put("detail-type", new Json.Str(detailType));
        return new Json.Obj(fields);
    }
}
