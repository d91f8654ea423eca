package org.queuebridge.domain.event;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.queuebridge.domain.Answer;
import org.queuebridge.domain.json.Json;

/**
 * Makes sample events for testing patterns: complete events as EventBridge passes them to rules, with all fields that
 * TestEventPattern requires. The same queue always gives the same event.
 *
 * @param format the format of the events
 * @param meaning the meaning of the events; may be {@link EndMeaning#CUSTOMER_LEFT}, whose events name no queue
 * @param source as in the events
 * @param account twelve digits
 * @param region e.g. {@code eu-central-1}
 * @param mediaType of partner events, e.g. {@code VOICE}
 * @param direction of partner events, e.g. {@code INBOUND}
 */
public record SampleEvent(
        EventFormat format,
        EndMeaning meaning,
        String source,
        String account,
        String region,
        String mediaType,
        String direction) {
    private static final String TIME = "2026-10-14T09:31:45Z";

    /** Makes events of an incoming call. */
    public static SampleEvent of(EventFormat format, EndMeaning meaning, String source, String account, String region) {
        return new SampleEvent(format, meaning, source, account, region, "VOICE", "INBOUND");
    }

    /**
     * Makes an event of any Genesys Cloud topic, even one that ends nothing; with the queue id if the topic has one.
     */
    public static Json.Obj ofTopic(Topic topic, String source, String account, String region, String queueId) {
        EndMeaning like = EndMeaning.OF_GENESYS.stream()
                .filter(meaning -> meaning.event().detailType().equals(topic.detailType()))
                .findFirst()
                .orElse(EndMeaning.AGENT_ENDED);
        return of(StandardFormat.PARTNER, like, source, account, region).asOf(topic, queueId);
    }

    /** Gives the event the topic's name, and only the body fields that the topic has. */
    private Json.Obj asOf(Topic topic, String queueId) {
        Map<String, Json> event = new LinkedHashMap<>(ofQueue(queueId, "").fields());
        Map<String, Json> detail = inner(event, "detail");
        Map<String, Json> body = inner(detail, "eventBody");
        body.keySet().removeIf(name -> topic.has(name) != Answer.YES);
        String conversation = body.get("conversationId") instanceof Json.Str(String id) ? id : "";
        detail.put("topicName", new Json.Str(topic.detailType().replace("{id}", conversation)));
        detail.put("eventBody", new Json.Obj(body));
        event.put("detail-type", new Json.Str(topic.detailType()));
        event.put("detail", new Json.Obj(detail));
        return new Json.Obj(event);
    }

    private static Map<String, Json> inner(Map<String, Json> object, String name) {
        return object.get(name) instanceof Json.Obj(Map<String, Json> fields)
                ? new LinkedHashMap<>(fields)
                : new LinkedHashMap<>();
    }

    /** Returns the same sample for conversations that match the conditions. */
    public SampleEvent narrowedTo(FiresWhen ended) {
        return new SampleEvent(
                format,
                meaning,
                source,
                account,
                region,
                first(ended.mediaTypes(), mediaType),
                first(ended.directions(), direction));
    }

    /**
     * Makes the event of a queue.
     *
     * @param queueName used in relayed events only; partner events do not contain it
     */
    public Json.Obj ofQueue(String queueId, String queueName) {
        SampleIds ids = new SampleIds(format.dottedQueuePath() + " " + meaning, queueId);
        return switch (format) {
            case CustomFormat custom -> custom.sampleOf(queueId);
            case StandardFormat.PARTNER -> envelope(ids, new SampleBody(this, ids).partnerDetail(queueId));
            case StandardFormat.RELAYED -> envelope(ids, SampleBody.relayedDetail(ids, queueId, queueName));
        };
    }

    /** Completes an event that a person entered with missing {@link EventEnvelope#REQUIRED} fields. */
    public Json.Obj completing(Json.Obj event) {
        return EventEnvelope.completed(event, envelope(new SampleIds("own event", ""), new Json.Null()));
    }

    private Json.Obj envelope(SampleIds ids, Json detail) {
        return Json.obj(
                entry("version", new Json.Str("0")),
                entry("id", ids.of("event")),
                entry("detail-type", new Json.Str(format.detailType(meaning))),
                entry("source", new Json.Str(source)),
                entry("account", new Json.Str(account)),
                entry("time", new Json.Str(TIME)),
                entry("region", new Json.Str(region)),
                entry("resources", new Json.Arr(List.of())),
                entry("detail", detail));
    }

    private static String first(SortedSet<String> values, String otherwise) {
        return values.isEmpty() ? otherwise : values.first();
    }
}
