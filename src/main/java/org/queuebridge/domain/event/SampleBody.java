package org.queuebridge.domain.event;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;

/** The {@code detail} of sample events, with the fields of real ones (facts, Genesys Cloud: events as they arrive). */
record SampleBody(SampleEvent event, SampleIds ids) {
    private static final Instant ENDED = Instant.parse("2026-10-14T09:31:45.126Z");

    Json partnerDetail(String queueId) {
        Json.Str conversation = ids.of("conversation");
        String topic = event.format().detailType(event.meaning());
        return Json.obj(
                entry("topicName", text(topic.replace("{id}", conversation.value()))),
                entry("version", text("2")),
                entry("eventBody", body(conversation, queueId)),
                entry("metadata", Json.obj("CorrelationId", ids.of("correlation"))),
                entry("timestamp", text(ENDED.plusMillis(305).toString())));
    }

    static Json relayedDetail(SampleIds ids, String queueId, String queueName) {
        return Json.obj(
                entry("conversationId", ids.of("conversation")),
                entry("queue", Json.obj(entry("id", text(queueId)), entry("name", text(queueName)))));
    }

    private Json body(Json.Str conversation, String queueId) {
        Map<String, Json> body = new LinkedHashMap<>();
        body.put("eventTime", number(ENDED.toEpochMilli()));
        body.put("conversationId", conversation);
        body.put("participantId", ids.of("participant"));
        body.put("sessionId", ids.of("session"));
        body.put("mediaType", text(event.mediaType()));
        body.put("provider", text("Edge"));
        body.put("direction", text(event.direction()));
        body.put("ani", text("tel:+15555550955"));
        body.put("dnis", text("tel:+15555550000"));
        if (event.meaning().event().carriesQueue()) {
            body.put("queueId", text(queueId));
        }
        addOwn(body);
        body.put("conversationExternalContactIds", new Json.Arr(List.of(ids.of("contact"))));
        return new Json.Obj(body);
    }

    /** Adds the fields that only this kind of event has. */
    private void addOwn(Map<String, Json> body) {
        switch (event.meaning()) {
            case AGENT_ENDED -> addAgent(body);
            case GAVE_UP -> addAcd(body, "ABANDON", 12_010);
            case LEFT_QUEUE -> addAcd(body, "FLOW_OUT", 5_010);
            case AFTER_CALL_WORK -> {
                body.put("userId", ids.of("user"));
                body.put("wrapupCode", text("ININ-WRAP-UP-TIMEOUT"));
                body.put("wrapupDurationMs", number(30_000));
            }
            case WRAP_UP -> {
                body.put("wrapupCode", ids.of("wrap-up code"));
                body.put("wrapupDurationMs", number(21_000));
            }
            case VOICEMAIL -> addLeg(body, "CLIENT", "voicemailDurationMs", 17_000);
            case CUSTOMER_LEFT -> {
                body.put("externalContactId", ids.of("contact"));
                addLeg(body, "CLIENT", "interactingDurationMs", 231_900);
            }
            case CONVERSATION_ENDED -> throw new IllegalStateException("not an event of Genesys Cloud's own");
        }
    }

    private void addAgent(Map<String, Json> body) {
        body.put("userId", ids.of("user"));
        addLeg(body, "PEER", "interactingDurationMs", 184_210);
        body.put("heldDurationMs", number(0));
        body.put("alertingDurationMs", number(3_150));
        body.put("contactingDurationMs", number(0));
        body.put("dialingDurationMs", number(0));
    }

    private void addAcd(Map<String, Json> body, String outcome, long connectedMs) {
        addLeg(body, "PEER", "connectedDurationMs", connectedMs);
        body.put(EndMeaning.ACD_OUTCOME, text(outcome));
        body.put("requestedRoutings", Json.strings(List.of("STANDARD")));
        body.put("routingPriority", number(0));
    }

    private void addLeg(Map<String, Json> body, String disconnectType, String duration, long milliseconds) {
        body.put(EndMeaning.DISCONNECT_TYPE, text(disconnectType));
        body.put("divisionId", ids.of("division"));
        body.put(duration, number(milliseconds));
    }

    private static Json.Str text(String value) {
        return new Json.Str(value);
    }

    private static Json.Num number(long value) {
        return new Json.Num(Long.toString(value));
    }
}
