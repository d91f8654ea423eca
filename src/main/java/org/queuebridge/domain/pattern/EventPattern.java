package org.queuebridge.domain.pattern;

import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/** An event pattern: the conditions that an event must meet to match a rule. */
public record EventPattern(Json.Obj root) {
    /** Returns the text that is sent: JSON without white space. */
    public String text() {
        return JsonWriter.compact(root);
    }

    /**
     * The length of {@link #text()} in characters, which is what EventBridge limits. A character outside Unicode's
     * basic plane counts as two: AWS does not document how it counts those, and this never underestimates the length.
     */
    public int length() {
        return text().length();
    }
}
