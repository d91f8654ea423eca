package org.queuebridge.sandbox.events.state;

import java.util.LinkedHashMap;
import java.util.Map;
import org.queuebridge.sandbox.events.request.EventInput;
import org.queuebridge.sandbox.events.request.InputShape;

/** Tags as requests carry them. */
public final class RequestTags {
    private RequestTags() {}

    /** Reads a list of {@code {Key, Value}}; empty where there is none. */
    public static Map<String, String> read(EventInput input, String field) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (EventInput tag : input.optional(field)) {
            tags.put(tag.required("Key", InputShape.TAG_KEY), tag.required("Value", InputShape.TAG_VALUE));
        }
        return tags;
    }
}
