package org.queuebridge.sandbox.events;

import java.util.LinkedHashMap;
import java.util.Map;

/** Tags as requests carry them. */
final class Tags {
    private Tags() {}

    /** Reads a list of {@code {Key, Value}}; empty where there is none. */
    static Map<String, String> read(Input input, String field) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (Input tag : input.optional(field)) {
            tags.put(tag.required("Key", Shape.TAG_KEY), tag.required("Value", Shape.TAG_VALUE));
        }
        return tags;
    }
}
