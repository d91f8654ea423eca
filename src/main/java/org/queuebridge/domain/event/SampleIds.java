package org.queuebridge.domain.event;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.queuebridge.domain.json.Json;

/** The ids in a sample event: a different one for each object, and the same on every run. */
record SampleIds(String kind, String queueId) {
    Json.Str of(String what) {
        byte[] seed = (kind + " " + what + " " + queueId).getBytes(StandardCharsets.UTF_8);
        return new Json.Str(UUID.nameUUIDFromBytes(seed).toString());
    }
}
