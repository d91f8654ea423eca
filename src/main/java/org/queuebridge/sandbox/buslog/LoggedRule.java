package org.queuebridge.sandbox.buslog;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.queuebridge.sandbox.aws.RequestJson;
import org.queuebridge.sandbox.events.LocalEventBridge;
import org.queuebridge.sandbox.events.delivery.EventOnBus;

/**
 * A rule that matched an event, with its targets at that moment.
 *
 * @param managed whether an AWS service made it: such rules are not logged
 */
record LoggedRule(EventOnBus event, String name, boolean managed, List<JsonObject> targets) {
    static LoggedRule of(LocalEventBridge events, EventOnBus event, String rule) {
        JsonObject definition = events.call(event.home(), "DescribeRule", named(event, "Name", rule));
        JsonObject targets = events.call(event.home(), "ListTargetsByRule", named(event, "Rule", rule));
        return new LoggedRule(
                event,
                rule,
                definition.has("ManagedBy"),
                targets.getAsJsonArray("Targets").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .toList());
    }

    String arn() {
        return event.ruleArn(name);
    }

    /** The id of the invocation of a target: the same each time. */
    String invocationId(String targetId) {
        String key = RequestJson.text(event.event(), "id").orElse("") + arn() + targetId;
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    boolean hasDeadLetterQueue(String targetId) {
        return target(targetId).filter(target -> target.has("DeadLetterConfig")).isPresent();
    }

    Optional<String> role(String targetId) {
        return target(targetId).flatMap(target -> RequestJson.text(target, "RoleArn"));
    }

    JsonArray targetArns() {
        JsonArray arns = new JsonArray();
        targets.forEach(target -> arns.add(RequestJson.text(target, "Arn").orElse("")));
        return arns;
    }

    JsonArray invocationIds() {
        JsonArray ids = new JsonArray();
        targets.forEach(
                target -> ids.add(invocationId(RequestJson.text(target, "Id").orElse(""))));
        return ids;
    }

    private Optional<JsonObject> target(String id) {
        return targets.stream()
                .filter(target -> RequestJson.text(target, "Id").equals(Optional.of(id)))
                .findFirst();
    }

    private static JsonObject named(EventOnBus event, String field, String rule) {
        JsonObject request = new JsonObject();
        request.addProperty("EventBusName", event.bus());
        request.addProperty(field, rule);
        return request;
    }
}
