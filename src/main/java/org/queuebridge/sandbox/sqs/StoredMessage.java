package org.queuebridge.sandbox.sqs;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A message of a queue.
 *
 * @param attributes texts that were sent with it, by name
 * @param receipt of the last time it was received; empty before
 * @param visible when it can be received (again)
 * @param firstReceived empty before it was received
 * @param receives how often it was received
 */
record StoredMessage(
        String id,
        String body,
        Map<String, String> attributes,
        Instant sent,
        String receipt,
        Instant visible,
        Optional<Instant> firstReceived,
        int receives) {
    StoredMessage {
        attributes = Map.copyOf(attributes);
    }

    /** One that nobody received yet. */
    static StoredMessage sent(String id, String body, Map<String, String> attributes, Instant now) {
        return new StoredMessage(id, body, attributes, now, "", now, Optional.empty(), 0);
    }

    /** The same after it was handed out. */
    StoredMessage received(String handle, Instant now, Instant again) {
        return new StoredMessage(
                id, body, attributes, sent, handle, again, Optional.of(firstReceived.orElse(now)), receives + 1);
    }

    StoredMessage visibleFrom(Instant moment) {
        return new StoredMessage(id, body, attributes, sent, receipt, moment, firstReceived, receives);
    }

    boolean isVisible(Instant now) {
        return !visible.isAfter(now);
    }

    /** What the service itself says of the message, by the names of its model. */
    Map<String, String> systemAttributes() {
        Map<String, String> all = new TreeMap<>();
        all.put("SenderId", "events.amazonaws.com");
        all.put("SentTimestamp", Long.toString(sent.toEpochMilli()));
        all.put("ApproximateReceiveCount", Integer.toString(receives));
        firstReceived.ifPresent(
                first -> all.put("ApproximateFirstReceiveTimestamp", Long.toString(first.toEpochMilli())));
        return all;
    }
}
