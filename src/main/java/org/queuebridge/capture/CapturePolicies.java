package org.queuebridge.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.queuebridge.domain.json.Json;
import org.queuebridge.domain.json.JsonWriter;

/** The resource policies by which temporary rules may deliver (facts, EventBridge: permissions of targets). */
final class CapturePolicies {
    private static final String RULES = "events.amazonaws.com";
    private static final String DELIVERY = "delivery.logs.amazonaws.com";

    private CapturePolicies() {}

    /** Lets one rule send to a queue, and nobody else. */
    static String ofQueue(String queueArn, String ruleArn) {
        return policy(
                Json.obj("Service", new Json.Str(RULES)),
                new Json.Str("sqs:SendMessage"),
                queueArn,
                Json.obj("ArnEquals", Json.obj("aws:SourceArn", new Json.Str(ruleArn))));
    }

    /** Lets rules write to a log group; services do not tell log groups which rule it is. */
    static String ofLogGroup(String groupArn) {
        return policy(
                Json.obj("Service", Json.strings(List.of(RULES, DELIVERY))),
                Json.strings(List.of("logs:CreateLogStream", "logs:PutLogEvents")),
                groupArn + ":*",
                new Json.Obj(Map.of()));
    }

    /** Lets the logs of a bus be delivered to a log group, from these delivery sources only. */
    static String ofDelivery(String groupArn, String account, List<String> sourceArns) {
        return policy(
                Json.obj("Service", new Json.Str(DELIVERY)),
                Json.strings(List.of("logs:CreateLogStream", "logs:PutLogEvents")),
                groupArn + ":*",
                Json.obj(
                        Map.entry("StringEquals", Json.obj("aws:SourceAccount", new Json.Str(account))),
                        Map.entry("ArnLike", Json.obj("aws:SourceArn", Json.strings(sourceArns)))));
    }

    private static String policy(Json principal, Json actions, String resource, Json.Obj condition) {
        Json.Obj statement = Json.obj(
                Map.entry("Effect", new Json.Str("Allow")),
                Map.entry("Principal", principal),
                Map.entry("Action", actions),
                Map.entry("Resource", new Json.Str(resource)));
        if (!condition.fields().isEmpty()) {
            Map<String, Json> all = new LinkedHashMap<>(statement.fields());
            all.put("Condition", condition);
            statement = new Json.Obj(all);
        }
        return JsonWriter.compact(Json.obj(
                Map.entry("Version", new Json.Str("2012-10-17")),
                Map.entry("Statement", new Json.Arr(List.of(statement)))));
    }
}
