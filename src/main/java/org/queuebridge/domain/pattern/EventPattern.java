package org.queuebridge.domain.pattern;

import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/** What an event must look like to get through a rule. */
public record EventPattern(Json.Obj root) {
    /** As it is sent: JSON without white space. */
    public String text() {
        return JsonWriter.compact(root);
    }

    /**
     * The length of {@link #text()} in characters, which is what EventBridge limits. A character outside Unicode's
     * basic plane counts as two: AWS does not say how it counts those, and this never promises too much room.
     */
    public int length() {
        return text().length();
    }
}
