package org.queuebridge.sandbox.genesys;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happens to a conversation.
 *
 * @param topic with the literal text {@code {id}} in the place of the conversation's id, such as
 *     {@code v2.detail.events.conversation.{id}.user.end}
 * @param body what the event says, such as {@code conversationId} and {@code queueId}
 */
public record GenesysEvent(String topic, JsonObject body) {
    private static final String CONVERSATION = "v2.detail.events.conversation.{id}.";

    public GenesysEvent {
        body = body.deepCopy();
    }

    /**
     * A part of a call ends in a queue.
     *
     * @param part of the topic's name, such as {@code user.end}
     */
    public static GenesysEvent of(String part, String conversationId, String queueId, Instant time) {
        JsonObject body = new JsonObject();
        body.addProperty("eventTime", time.toEpochMilli());
        body.addProperty("conversationId", conversationId);
        body.addProperty("participantId", UUID.randomUUID().toString());
        body.addProperty("sessionId", UUID.randomUUID().toString());
        body.addProperty("disconnectType", "PEER");
        body.addProperty("mediaType", "VOICE");
        body.addProperty("direction", "INBOUND");
        body.addProperty("queueId", queueId);
        return new GenesysEvent(CONVERSATION + part, body);
    }

    /** The event's {@code detail}. */
    JsonObject detail(Instant now) {
        String conversation =
                body.has("conversationId") ? body.get("conversationId").getAsString() : "";
        JsonObject metadata = new JsonObject();
        metadata.addProperty("CorrelationId", UUID.randomUUID().toString());
        JsonObject detail = new JsonObject();
        detail.addProperty("topicName", topic.replace("{id}", conversation));
        detail.addProperty("version", "2");
        detail.add("eventBody", body.deepCopy());
        detail.add("metadata", metadata);
        detail.addProperty("timestamp", now.toString());
        return detail;
    }
}
