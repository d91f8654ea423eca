package org.queuebridge.sandbox.buslog;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.queuebridge.sandbox.aws.AwsArn;
import org.queuebridge.sandbox.aws.Output;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.delivery.DeliveryFailure;
import org.queuebridge.sandbox.events.delivery.DeliveryStep.Invoked;
import org.queuebridge.sandbox.events.delivery.EventOnBus;

/**
 * The records of a bus's log (EventBridge user guide, event bus log schema).
 *
 * @param detailed whether they hold what customers sent
 */
record LogRecords(boolean detailed) {
    /** The fields that every record of an event has. */
    static JsonObject base(EventOnBus event, String type, LogLevel level) {
        JsonObject record = new Output()
                .text("resource_arn", event.busArn())
                .text("event_bus_name", event.bus())
                .text("request_id", text(event, "id"))
                .text("event_id", text(event, "id"))
                .json();
        record.addProperty("message_timestamp_ms", event.at().toEpochMilli());
        record.addProperty("message_type", type);
        record.addProperty("log_level", level.name());
        return record;
    }

    /** The details of the steps before a rule. */
    JsonObject ofEvent(EventOnBus event) {
        JsonObject details = new Output()
                .text("caller_account_id", text(event, "account"))
                .text("source", text(event, "source"))
                .text("detail_type", text(event, "detail-type"))
                .json();
        details.addProperty("source_time_ms", time(event));
        JsonElement resources = event.event().get("resources");
        details.add("resources", resources instanceof JsonArray array ? array.deepCopy() : new JsonArray());
        if (detailed && event.event().has("detail")) {
            details.addProperty("event_detail", event.event().get("detail").toString());
        }
        return details;
    }

    JsonObject ofRule(LoggedRule rule) {
        JsonObject details = new Output().text("rule_arn", rule.arn()).json();
        details.add("target_arns", rule.targetArns());
        details.add("invocation_ids", rule.invocationIds());
        return details;
    }

    /** The details of an invocation, its attempts and what comes after it. */
    JsonObject ofInvocation(LoggedRule rule, String targetId, String targetArn) {
        return new Output()
                .text("rule_arn", rule.arn())
                .text("role_arn", rule.role(targetId))
                .text("target_arn", targetArn)
                .json();
    }

    static JsonObject attempt(JsonObject details, Invoked invoked, String status) {
        details.addProperty("attempt_type", invoked.retries() == 0 ? "FIRST" : "RETRY");
        details.addProperty("attempt_count", invoked.retries() + 1);
        details.addProperty("invocation_status", status);
        return details;
    }

    static JsonObject end(JsonObject details, int attempts, String status) {
        details.addProperty("total_attempts", attempts);
        details.addProperty("final_invocation_status", status);
        return details;
    }

    /** The part {@code error}: the service that was called, and what it said. */
    static JsonObject error(String targetArn, DeliveryFailure failure) {
        return new Output()
                .text("error_message", failure.message())
                .text(
                        "aws_service",
                        AwsArn.parse(targetArn).map(AwsArn::service).orElse("events"))
                .json();
    }

    private static long time(EventOnBus event) {
        return Optional.of(text(event, "time"))
                .filter(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"))
                .map(Instant::parse)
                .orElse(event.at())
                .toEpochMilli();
    }

    private static String text(EventOnBus event, String name) {
        return RequestJson.text(event.event(), name).orElse("");
    }
}
