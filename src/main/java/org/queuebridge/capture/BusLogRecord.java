package org.queuebridge.capture;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.queuebridge.capture.port.CaptureLogs;
import org.queuebridge.domain.json.Json;
import org.queuebridge.json.JsonText;

/**
 * A record of the log of a bus (EventBridge user guide, event bus log schema); texts are empty where it lacks them.
 *
 * @param type as the API spells it: {@code RULE_MATCH}, {@code NO_STANDARD_RULES_MATCHED}, …
 * @param eventId the id of the event that it is about
 * @param rule the name of the rule that it is about
 * @param target the ARN of the target that it is about
 * @param eventType the {@code detail-type} of the event
 * @param error what went wrong
 * @param json the whole record
 */
public record BusLogRecord(
        Instant at,
        String type,
        String eventId,
        String rule,
        String target,
        String eventType,
        String error,
        Json.Obj json) {
    /** Reads a line of the log; empty where it is no such record. */
    static Optional<BusLogRecord> of(CaptureLogs.Line line) {
        return JsonText.parse(line.message())
                .object()
                .filter(record -> !text(record, "message_type").isEmpty())
                .map(record -> read(line, record));
    }

    private static BusLogRecord read(CaptureLogs.Line line, Json.Obj record) {
        Json.Obj details = object(record, "details");
        Json.Obj error = object(record, "error");
        String ruleArn = text(details, "rule_arn");
        return new BusLogRecord(
                line.at(),
                text(record, "message_type"),
                text(record, "event_id"),
                ruleArn.substring(ruleArn.lastIndexOf('/') + 1),
                text(details, "target_arn"),
                text(details, "detail_type"),
                text(error, "error_message"),
                record);
    }

    private static Json.Obj object(Json.Obj of, String field) {
        return of.get(field).orElse(null) instanceof Json.Obj inner ? inner : new Json.Obj(Map.of());
    }

    private static String text(Json.Obj of, String field) {
        return of.get(field).orElse(null) instanceof Json.Str(String text) ? text : "";
    }
}
