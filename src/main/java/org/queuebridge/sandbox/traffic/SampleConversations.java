package org.queuebridge.sandbox.traffic;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.queuebridge.domain.queue.Queue;
import org.queuebridge.sandbox.genesys.GenesysEvent;

/**
 * Conversations as a contact center has them; the same seed gives the same ones. Queues with more members have more of
 * them.
 */
public final class SampleConversations {
    private static final String TOPIC = "v2.detail.events.conversation.{id}.";

    /** One in so many callers gives up before an agent answers. */
    private static final int ABANDONED = 7;

    /** What even a queue without members gets. */
    private static final int FEWEST = 2;

    private final List<Queue> queues;
    private final int weights;
    private final Random random;

    /**
     * Conversations in these queues.
     *
     * @throws IllegalArgumentException where there are none
     */
    public SampleConversations(List<Queue> queues, long seed) {
        if (queues.isEmpty()) {
            throw new IllegalArgumentException("conversations need a queue");
        }
        this.queues = List.copyOf(queues);
        this.weights = queues.stream().mapToInt(SampleConversations::weight).sum();
        this.random = new Random(seed);
    }

    /** What kind of conversation: the events of two of a kind meet the same rules. */
    public record Kind(Queue queue, boolean abandoned) {}

    /** The kind of the next conversation. */
    public Kind next() {
        int chosen = random.nextInt(weights);
        for (Queue queue : queues) {
            chosen -= weight(queue);
            if (chosen < 0) {
                return new Kind(queue, random.nextInt(ABANDONED) == 0);
            }
        }
        throw new AssertionError("the weights add up");
    }

    /** The events of a conversation of a kind, in their order. */
    public List<GenesysEvent> events(Kind kind, Instant at) {
        JsonObject common = common(kind, at);
        List<GenesysEvent> events = new ArrayList<>();
        JsonObject waiting = ofQueue(common, kind.queue());
        waiting.addProperty("acdOutcome", kind.abandoned() ? "ABANDON" : "ANSWERED");
        waiting.addProperty("connectedDurationMs", 2_000 + random.nextInt(60_000));
        events.add(new GenesysEvent(TOPIC + "acd.end", waiting));
        if (!kind.abandoned()) {
            JsonObject agent = ofQueue(common, kind.queue());
            agent.addProperty("userId", id());
            agent.addProperty("interactingDurationMs", 30_000 + random.nextInt(600_000));
            events.add(new GenesysEvent(TOPIC + "user.end", agent));
        }
        JsonObject customer = common.deepCopy();
        customer.addProperty("disconnectType", "CLIENT");
        events.add(new GenesysEvent(TOPIC + "customer.end", customer));
        return events;
    }

    private JsonObject common(Kind kind, Instant at) {
        JsonObject body = new JsonObject();
        body.addProperty("eventTime", at.toEpochMilli());
        body.addProperty("conversationId", id());
        body.addProperty("participantId", id());
        body.addProperty("sessionId", id());
        body.addProperty("disconnectType", "PEER");
        body.addProperty("mediaType", kind.queue().name().contains("chat") ? "CHAT" : "VOICE");
        body.addProperty("direction", "INBOUND");
        body.addProperty("divisionId", kind.queue().division().id());
        return body;
    }

    private static JsonObject ofQueue(JsonObject common, Queue queue) {
        JsonObject body = common.deepCopy();
        body.addProperty("queueId", queue.id());
        return body;
    }

    private static int weight(Queue queue) {
        return queue.memberCount() + FEWEST;
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
