package org.queuebridge.sandbox.demo;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;

/** A rule of the demo. Each change is sent at once; PutRule replaces the rule, so the last change counts. */
final class DemoRule {
    private final DemoBus bus;
    private final String name;
    private final String description;
    private JsonObject pattern = new JsonObject();
    private final JsonObject eventBody = new JsonObject();
    private String state = "ENABLED";

    DemoRule(DemoBus bus, String name, String description) {
        this.bus = bus;
        this.name = name;
        this.description = description;
    }

    /** Matches a topic, such as {@code user.end}, for fixed queues of these names. */
    DemoRule on(String topic, String... queues) {
        eventBody.add("queueId", ids(queues));
        pattern.add("source", DemoJson.texts(List.of(bus.name())));
        pattern.add("detail-type", DemoJson.texts(List.of("v2.detail.events.conversation.{id}." + topic)));
        pattern.add("detail", DemoJson.object("eventBody", eventBody));
        return put();
    }

    /** Matches relayed events for fixed queues of these names. */
    DemoRule onRelayed(String... queues) {
        pattern.add("source", DemoJson.texts(List.of("genesys.cloud")));
        pattern.add("detail-type", DemoJson.texts(List.of("conversation.end")));
        pattern.add("detail", DemoJson.object("queue", DemoJson.object("id", ids(queues))));
        return put();
    }

    /** Matches everything that reaches the account. */
    DemoRule onEverything() {
        pattern = DemoJson.object("account", DemoJson.texts(List.of(DemoAccount.AWS_ACCOUNT)));
        return put();
    }

    DemoRule where(String field, String value) {
        eventBody.add(field, DemoJson.texts(List.of(value)));
        return put();
    }

    DemoRule alsoQueueId(String id) {
        eventBody.getAsJsonArray("queueId").add(id);
        return put();
    }

    DemoRule disabled() {
        state = "DISABLED";
        return put();
    }

    DemoRule to(String targetId, String arn) {
        JsonObject target = DemoJson.object("Id", targetId);
        target.addProperty("Arn", arn);
        JsonArray targets = new JsonArray();
        targets.add(target);
        JsonObject request = DemoJson.object("Rule", name);
        request.addProperty("EventBusName", bus.name());
        request.add("Targets", targets);
        bus.call("PutTargets", request);
        return this;
    }

    /** Makes it a managed rule, which cannot be changed. */
    void managedBy(String service) {
        bus.manage(name, service);
    }

    private DemoRule put() {
        JsonObject request = DemoJson.object("Name", name);
        request.addProperty("EventBusName", bus.name());
        request.addProperty("EventPattern", pattern.toString());
        request.addProperty("Description", description);
        request.addProperty("State", state);
        bus.call("PutRule", request);
        return this;
    }

    private static JsonArray ids(String... queues) {
        return DemoJson.texts(Arrays.stream(queues).map(DemoQueues::id).toList());
    }
}
