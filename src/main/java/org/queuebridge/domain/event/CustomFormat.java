package org.queuebridge.domain.event;

import java.util.List;
import org.queuebridge.domain.json.Json;

/**
 * What some other relay sends, learnt from one of its events.
 *
 * @param name what the person calls it
 * @param source as in its events, exactly
 * @param detailType as in its events, exactly
 * @param queuePath the field names from the event's root to the queue's id; the first is {@code detail}
 * @param sample the event that it was learnt from, whole
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

    /** The sample with another queue's id where it has its own. */
    Json.Obj sampleOf(String queueId) {
        return (Json.Obj) JsonPath.replaced(sample, queuePath, new Json.Str(queueId));
    }
}
