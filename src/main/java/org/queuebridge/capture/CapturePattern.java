package org.queuebridge.capture;

import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;
import org.queuebridge.domain.pattern.build.ConditionPath;

/** The patterns of temporary rules: the whole bus, or that of a rule without one of its conditions. */
public final class CapturePattern {
    /** Matches every event, as each has a source. */
    public static final String WHOLE_BUS = "{\"source\":[{\"prefix\":\"\"}]}";

    private CapturePattern() {}

    /** The pattern without a condition; the whole bus where that was its only one. */
    public static String without(Json.Obj pattern, ConditionPath condition) {
        return condition.removedFrom(pattern).map(JsonWriter::compact).orElse(WHOLE_BUS);
    }
}
