package org.queuebridge.domain.event;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.rule.EventBus;

/**
 * Made-up events, to try patterns with: whole, as EventBridge hands them to rules, and as TestEventPattern wants them
 * (id, account, source, time, region, resources and detail-type must be there). The same queue always gives the same
 * event.
 */
public final class SampleEvent {
    private static final Instant ENDED = Instant.parse("2026-10-14T09:31:45.126Z");

    private final EventFormat format;
    private final String queueId;

    private SampleEvent(EventFormat format, String queueId) {
        this.format = format;
        this.queueId = queueId;
    }

    /**
     * The event that means "ended" in a format: {@code user.end} or {@code conversation.end}.
     *
     * @param account twelve digits
     * @param region e.g. {@code eu-central-1}
     * @param queueName stands in relayed events only: partner events name no queue
     */
    public static Json.Obj of(
            EventFormat format, EventBus bus, String account, String region, String queueId, String queueName) {
        SampleEvent event = new SampleEvent(format, queueId);
        return Json.obj(
                entry("version", text("0")),
                entry("id", event.madeUp("event")),
                entry("detail-type", text(format.end().detailType())),
                entry("source", text(format.sourceOn(bus))),
                entry("account", text(account)),
                entry("time", text("2026-10-14T09:31:45Z")),
                entry("region", text(region)),
                entry("resources", new Json.Arr(List.of())),
                entry(
                        "detail",
                        format == EventFormat.PARTNER ? event.partnerDetail() : event.relayedDetail(queueName)));
    }

    private Json partnerDetail() {
        Json.Str conversation = madeUp("conversation");
        return Json.obj(
                entry("topicName", text(format.end().detailType().replace("{id}", conversation.value()))),
                entry("version", text("2")),
                entry("eventBody", agentEnded(conversation)),
                entry("metadata", Json.obj("CorrelationId", madeUp("correlation"))),
                entry("timestamp", text(ENDED.plusMillis(305).toString())));
    }

    private Json agentEnded(Json.Str conversation) {
        return Json.obj(
                entry("eventTime", number(ENDED.toEpochMilli())),
                entry("conversationId", conversation),
                entry("participantId", madeUp("participant")),
                entry("sessionId", madeUp("session")),
                entry("disconnectType", text("PEER")),
                entry("mediaType", text("VOICE")),
                entry("provider", text("Edge")),
                entry("direction", text("INBOUND")),
                entry("ani", text("tel:+15555550955")),
                entry("dnis", text("tel:+15555550000")),
                entry("userId", madeUp("user")),
                entry("divisionId", madeUp("division")),
                entry("queueId", text(queueId)),
                entry("interactingDurationMs", number(184_210)),
                entry("heldDurationMs", number(0)),
                entry("alertingDurationMs", number(3_150)),
                entry("contactingDurationMs", number(0)),
                entry("dialingDurationMs", number(0)),
                entry("conversationExternalContactIds", new Json.Arr(List.of(madeUp("contact")))));
    }

    private Json relayedDetail(String queueName) {
        return Json.obj(
                entry("conversationId", madeUp("conversation")),
                entry("queue", Json.obj(entry("id", text(queueId)), entry("name", text(queueName)))));
    }

    private Json.Str madeUp(String what) {
        byte[] seed = (format + " " + what + " " + queueId).getBytes(StandardCharsets.UTF_8);
        return text(UUID.nameUUIDFromBytes(seed).toString());
    }

    private static Json.Str text(String value) {
        return new Json.Str(value);
    }

    private static Json.Num number(long value) {
        return new Json.Num(Long.toString(value));
    }
}
